import { beginRegistration, openProbeTicket, organisationOf, runProbe, type Beginning } from '@pasport/api';
import { Problem } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { formFaults } from '../ui/form-fault.ts';
import { chooseForm, type ChooseState } from './choose-page.tsx';
import { duplicatePage } from './duplicate-page.tsx';
import { fieldUrlOf } from './field-step.ts';
import { sentFile } from './multipart-body.ts';
import { steps, stepUrl } from './steps.ts';

const texts = {
  noKind: { cs: 'Vyberte, co registrujete.', en: 'Choose what you register.' },
  noUrl: { cs: 'Vložte odkaz, který začíná https:// nebo http://.', en: 'Paste a link that begins with https:// or http://.' },
  noFile: { cs: 'Vyberte soubor.', en: 'Choose a file.' },
} as const;

/** `POST /registrace`: recognises what was given and begins a registration. */
export const postBegin: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  const kind = form.text('druh');
  if (kind === 'list') return reply.redirect('/registrace/seznam', 303);
  const organisation = form.text('organizace') || undefined;
  const state: ChooseState = { kind, url: form.text('odkaz').trim(), ...(organisation !== undefined && { organisation }) };
  try {
    const own = await organisationOf(ctx, page.actor, organisation);
    const beginning = await beginningOf(asked, state, own);
    if (!('kind' in beginning)) return beginning;
    const begun = await beginRegistration(ctx, page.actor, beginning, own);
    const field = form.text('pole');
    return reply.redirect(field === '' ? stepUrl(begun, steps[0]) : fieldUrlOf(begun, field), 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'organisation-not-found') throw error;
    return await chooseForm(asked, { ...state, faults: formFaults(page, error, { '/organisation': 'organizace' }) });
  }
};

/** What to begin with; or the page that says why not. */
async function beginningOf(asked: PageRequest, state: ChooseState, organisation: string): Promise<Beginning | Page | FastifyReply> {
  const { page, request } = asked;
  const form = formBody(request);
  const fault = async (field: string, message: string): Promise<Page> =>
    await chooseForm(asked, { ...state, faults: [{ field, message }] });
  switch (state.kind) {
    case 'link':
      if (!/^https?:\/\/[^\s<>"]+$/u.test(state.url ?? '') || !URL.canParse(state.url ?? ''))
        return await fault('odkaz', page.say(texts.noUrl));
      return await ofLink(asked, state.url ?? '', organisation);
    case 'file': {
      const file = sentFile(request.body, 'soubor');
      if (!file) return await fault('soubor', page.say(texts.noFile));
      const name = file.name.slice(0, 200);
      return { kind: 'file', name, probe: await runProbe(asked.ctx, page.actor, { name, bytes: file.bytes }, { organisation }) };
    }
    case 'system':
    case 'paper':
      return { kind: state.kind };
    case 'template':
      return { kind: 'template', template: form.text('vzor') };
    case 'copy':
    case 'change':
      return { kind: state.kind, passport: form.text('pasport') };
    default:
      return await fault('druh', page.say(texts.noKind));
  }
}

/** The same address registered already is where it ends, unless the author says that the data are others. */
async function ofLink({ ctx, page, request }: PageRequest, url: string, organisation: string): Promise<Beginning | Page> {
  const ticket = formBody(request).text('rozpoznano');
  const probe = openProbeTicket(ctx, page.actor, ticket, url) ?? (await runProbe(ctx, page.actor, { url }, { organisation }));
  const same = probe.duplicates.find((one) => one.kind === 'same-address' && one.organisation === organisation);
  if (same && formBody(request).text('jina') === '') return duplicatePage(page, same, { url, organisation });
  return { kind: 'link', url, probe };
}
