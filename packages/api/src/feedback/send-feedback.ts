import { Problem, type Fault, type Language } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { actorRef, type Actor } from '../accounts/actor.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context } from '../context.ts';
import { listOrganisationRows } from '../organisations/organisation.store.ts';
import { rateKey } from '../rate-limits/rate-key.ts';
import { announce } from '../workflow/announce.ts';
import type { FeedbackKind } from './feedback-kinds.ts';
import { insertFeedback, type FeedbackRow } from './feedback.store.ts';

/** What a visitor writes to those who run the registry. */
export interface Feedback {
  readonly kind: FeedbackKind;
  readonly text: string;
  /** Page or search that it is about: path and query. */
  readonly address?: string | undefined;
  /** Whose data are asked for. */
  readonly organisation?: string | undefined;
  /** E-mail for an answer; nobody has to give one. */
  readonly replyTo?: string | undefined;
}

/** Longest text, in characters. */
export const maxFeedbackLength = 4_000;
const maxAddressLength = 2_000;
const emailForm = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;

/**
 * Keeps a message for those who run the registry and tells them that it came. Of the visitor only what they write is
 * kept; from one network so many come an hour.
 *
 * @returns number of the message
 * @throws {Problem} `invalid-request`, `organisation-not-found`, `too-many-requests`
 */
export async function sendFeedback(
  ctx: Context,
  actor: Actor,
  feedback: Feedback,
  asked: { readonly requestId: string; readonly address: string; readonly language: Language },
): Promise<{ id: string }> {
  const row = await rowOf(ctx, feedback, asked.language);
  await ctx.rateLimits.take('feedback', rateKey(asked.address));
  const author = { actor: actorRef(actor), at: row.created_at, requestId: asked.requestId };
  await writeAudited(ctx.database, author, async (trx, note) => {
    await insertFeedback(trx, row);
    await announce(trx, {
      kind: 'feedback.received',
      passportId: null,
      organisation: row.organisation_id,
      actor: author.actor,
      at: row.created_at,
      data: { feedback: row.id, about: row.kind },
    });
    note({ action: 'feedback.send', object: `feedback:${row.id}`, organisation: row.organisation_id });
  });
  ctx.wakeJobs();
  return { id: row.id };
}

async function rowOf(ctx: Context, { kind, text, address, organisation, replyTo }: Feedback, language: Language): Promise<FeedbackRow> {
  const [said, mail, office] = [text.trim(), replyTo?.trim() ?? '', organisation ?? ''];
  const faults = [...textFaults(said), ...(mail === '' || (mail.length <= 254 && emailForm.test(mail)) ? [] : [mailFault])];
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  if (office !== '' && (await listOrganisationRows(ctx.database.db, [office])).length === 0) throw new Problem('organisation-not-found');
  return {
    id: uuid(),
    kind,
    text: said,
    address: address === undefined || !/^\/(?!\/)/u.test(address) ? null : address.slice(0, maxAddressLength),
    organisation_id: office || null,
    reply_to: mail || null,
    language,
    created_at: ctx.clock().toISOString(),
    closed_at: null,
    closed_by: null,
  };
}

function textFaults(text: string): Fault[] {
  if (text === '') return [fault('/text', 'required', 'Napište nám, o co jde.', 'Tell us what it is about.')];
  if (text.length <= maxFeedbackLength) return [];
  return [
    fault('/text', 'maxLength', `Zkraťte text na ${maxFeedbackLength} znaků.`, `Shorten the text to ${maxFeedbackLength} characters.`),
  ];
}

const mailFault = fault('/replyTo', 'format', 'Toto není e-mailová adresa.', 'This is no e-mail address.');

function fault(pointer: string, code: string, cs: string, en: string): Fault {
  return { pointer, code, message: { cs, en } };
}
