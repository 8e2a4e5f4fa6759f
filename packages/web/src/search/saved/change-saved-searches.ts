import { getSavedSearch, removeSearch, renameSearch, saveSearch } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../../page/add-page.ts';
import { formBody } from '../../page/form-body.ts';
import type { Page } from '../../page/render-page.tsx';
import { formFaults } from '../../ui/form-fault.ts';
import { savedSearchesPageOf } from './saved-searches-page.tsx';
import { savedSearchesPath } from './saved-searches-path.ts';

const noName: Text = { cs: 'Napište název hledání.', en: 'Enter a name for the search.' };
const maxLetters = 100;
const shownFaults: ReadonlySet<string> = new Set(['invalid-request', 'saved-search-exists', 'too-many-saved-searches']);

/** What a form of the page did wrong is told above the list. */
async function orFaults(asked: PageRequest, change: () => Promise<FastifyReply>): Promise<Page | FastifyReply> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof Problem) || !shownFaults.has(error.code)) throw error;
    return await savedSearchesPageOf(asked, formFaults(asked.page, error));
  }
}

/** `POST /ulozena-hledani`: keeps a search. */
export const postSavedSearch: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  const name = form.text('nazev').trim().slice(0, maxLetters);
  if (name === '') return await savedSearchesPageOf(asked, [{ field: '', message: page.say(noName) }]);
  return await orFaults(asked, async () => {
    await saveSearch(ctx, page.actor, { name, query: form.text('hledani') }, { requestId: request.id });
    return reply.redirect(`${savedSearchesPath}?zprava=ulozeno`, 303);
  });
};

const idOf = ({ request }: PageRequest): string => (request.params as { id: string }).id;

/** `POST /ulozena-hledani/:id/nazev`: renames a search. */
export const postSearchName: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const id = idOf(asked);
  const field = `nazev-${id}`;
  const name = formBody(request).text(field).trim().slice(0, maxLetters);
  if (name === '') return await savedSearchesPageOf(asked, [{ field, message: page.say(noName) }]);
  await renameSearch(ctx, page.actor, id, name, { requestId: request.id });
  return reply.redirect(`${savedSearchesPath}?zprava=prejmenovano`, 303);
};

/** `POST /ulozena-hledani/:id/smazat`: lets a search go. */
export const postRemoveSearch: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  await removeSearch(ctx, page.actor, idOf(asked), { requestId: request.id });
  return reply.redirect(`${savedSearchesPath}?zprava=smazano`, 303);
};

/** `GET /ulozena-hledani/:id`, to which notifications lead: the results, the newest first. */
export const openSavedSearch: MakePage = async (asked) => {
  const { ctx, page, reply } = asked;
  const { query } = await getSavedSearch(ctx, page.actor, idOf(asked));
  return reply.redirect(`/hledat?${query === '' ? '' : `${query}&`}sort=newest`, 302);
};
