import { approveMany, getPassport } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import { textIn } from '../passport/text-in.ts';
import { queuePageOf } from './queue-page.tsx';

const nothing: Text = { cs: 'Nejdřív vyberte, co se má schválit.', en: 'First select what is to be approved.' };
const mostAtOnce = 200;

/** `POST /fronta/schvalit`: approves what was selected, each for itself; what is refused holds nothing else up. */
export const postApproveSelected: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  if (page.actor.kind === 'guest') throw new Problem('not-signed-in');
  const items = formBody(request)
    .list('vybrano')
    .slice(0, mostAtOnce)
    .flatMap((value) => {
      const [, id, seen] = /^([^:]+):(\d{1,9})$/u.exec(value) ?? [];
      return id !== undefined && seen !== undefined ? [{ id, revision: Number(seen) }] : [];
    });
  if (items.length === 0) return await queuePageOf(asked, { faults: [{ field: '', message: page.say(nothing) }] });
  const titles = await titlesOf(
    asked,
    items.map(({ id }) => id),
  );
  return await queuePageOf(asked, { results: await approveMany(ctx, page.actor, items, { requestId: request.id }), titles });
};

async function titlesOf({ ctx, page }: PageRequest, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const id of ids) {
    const view = await getPassport(ctx, page.actor, id).catch((error: unknown) => {
      if (error instanceof Problem) return undefined;
      throw error;
    });
    if (view) titles.set(id, textIn(view.title, page.language).value);
  }
  return titles;
}
