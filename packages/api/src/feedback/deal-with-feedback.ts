import { Problem, type Language } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { authorOf } from '../accounts/own-account.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import { allowed, demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import type { FeedbackKind } from './feedback-kinds.ts';
import { closeFeedbackRow, findFeedback, pageOfFeedback, type FeedbackRow } from './feedback.store.ts';

/** A message of a visitor as those who deal with it read it. */
export interface ShownFeedback {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly text: string;
  /** Page or search that it is about. */
  readonly address: string | null;
  readonly organisation: string | null;
  /** E-mail for the answer; `null` once it is dealt with. */
  readonly replyTo: string | null;
  readonly language: Language;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

export interface FeedbackPage {
  readonly items: readonly ShownFeedback[];
  readonly next: string | null;
}

const usualLimit = 50;

/**
 * Messages of visitors, the newest first. An administrator of an organisation reads those that ask for its data.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listFeedback(
  ctx: Context,
  actor: Actor,
  query: { readonly isClosed?: boolean; readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<FeedbackPage> {
  const { isClosed = false, limit = usualLimit, cursor: before } = query;
  const rows = await pageOfFeedback(ctx.database.db, { isClosed, organisation: readableOf(actor), before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  return { items: page.map(shown), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** The one organisation whose messages the actor reads; undefined for all of them. */
function readableOf(actor: Actor): string | undefined {
  const own = actor.kind === 'guest' ? null : actor.organisation;
  if (allowed(actor, 'feedback.read', of(null)) || own === null) {
    demand(actor, 'feedback.read', of(null));
    return undefined;
  }
  demand(actor, 'feedback.read', of(own));
  return own;
}

/**
 * Marks a message as dealt with and forgets the address for the answer.
 *
 * @throws {Problem} `feedback-not-found`, `not-signed-in`, `not-allowed`
 */
export async function closeFeedback(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<ShownFeedback> {
  const author = authorOf(ctx, actor, info);
  return await writeAudited(ctx.database, author, async (trx, note) => {
    const row = await findFeedback(trx, id);
    demand(actor, 'feedback.close', of(row?.organisation_id ?? null));
    if (!row) throw new Problem('feedback-not-found');
    if (row.closed_at !== null) return shown(row);
    await closeFeedbackRow(trx, id, author.actor, author.at);
    note({ action: 'feedback.close', object: `feedback:${id}`, organisation: row.organisation_id });
    return shown({ ...row, closed_at: author.at, reply_to: null });
  });
}

function shown({ id, kind, text, address, organisation_id, reply_to, language, created_at, closed_at }: FeedbackRow): ShownFeedback {
  return {
    id,
    kind,
    text,
    address,
    organisation: organisation_id,
    replyTo: reply_to,
    language,
    createdAt: created_at,
    closedAt: closed_at,
  };
}
