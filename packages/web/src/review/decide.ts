import { addComment, approve, resolveComment, returnPassport, submit, withdraw } from '@pasport/api';
import { Problem } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { formFaults } from '../ui/form-fault.ts';
import { reviewPageOf, type ReviewState } from './review-page.tsx';

/** What a form of the page of a review is about: the passport, and what of it was seen. */
function targetOf({ request }: PageRequest): { id: string; requestId: string; expected: number | undefined } {
  const seen = Number(formBody(request).text('videno'));
  return {
    id: (request.params as { id: string }).id,
    requestId: request.id,
    expected: Number.isSafeInteger(seen) && seen > 0 ? seen : undefined,
  };
}

const shownInPlace: ReadonlySet<string> = new Set([
  'invalid-request',
  'invalid-passport',
  'revision-conflict',
  'proposal-outdated',
  'not-submitted',
  'nothing-to-submit',
  'passport-exists',
]);

/** Takes a step and goes on; what stood in its way is shown on the page, which has what is true now. */
async function step(
  asked: PageRequest,
  next: string,
  take: () => Promise<unknown>,
  typed: ReviewState['typed'] = {},
): Promise<Page | FastifyReply> {
  try {
    await take();
    return asked.reply.redirect(next, 303);
  } catch (error) {
    if (!(error instanceof Problem) || !shownInPlace.has(error.code)) throw error;
    return await reviewPageOf(asked, formFaults(asked.page, error, { '/note': 'duvod', '/text': 'text', '/pointer': 'pole' }), typed);
  }
}

const pageOf = ({ request }: PageRequest, message: string): string =>
  `/posouzeni/${encodeURIComponent((request.params as { id: string }).id)}?zprava=${message}`;

/** `POST /posouzeni/:id/schvalit` */
export const postApprove: MakePage = async (asked) =>
  await step(asked, '/fronta?zprava=schvaleno', () => approve(asked.ctx, asked.page.actor, targetOf(asked)));

/** `POST /posouzeni/:id/vratit` */
export const postReturn: MakePage = async (asked) => {
  const note = formBody(asked.request).text('duvod');
  const take = (): Promise<unknown> => returnPassport(asked.ctx, asked.page.actor, targetOf(asked), { note });
  return await step(asked, '/fronta?zprava=vraceno', take, { note });
};

/** `POST /posouzeni/:id/predlozit` */
export const postSubmit: MakePage = async (asked) =>
  await step(asked, pageOf(asked, 'predlozeno'), () => submit(asked.ctx, asked.page.actor, targetOf(asked)));

/** `POST /posouzeni/:id/vzit-zpet` */
export const postWithdraw: MakePage = async (asked) =>
  await step(asked, pageOf(asked, 'vzato'), () => withdraw(asked.ctx, asked.page.actor, targetOf(asked)));

/** `POST /posouzeni/:id/komentar` */
export const postComment: MakePage = async (asked) => {
  const form = formBody(asked.request);
  const [pointer, text] = [form.text('pole'), form.text('text')];
  const take = (): Promise<unknown> => addComment(asked.ctx, asked.page.actor, targetOf(asked), { pointer, text });
  return await step(asked, `${pageOf(asked, 'komentar')}#comments`, take, { pointer, comment: text });
};

/** `POST /posouzeni/:id/vyrizeno` */
export const postResolve: MakePage = async (asked) => {
  const comment = formBody(asked.request).text('komentar');
  const take = (): Promise<unknown> => resolveComment(asked.ctx, asked.page.actor, { ...targetOf(asked), comment }, true);
  return await step(asked, `${pageOf(asked, 'vyrizeno')}#comments`, take);
};
