import { sql } from 'kysely';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { verifyAudit, type AuditVerdict } from './verify-audit.ts';

/** Which entries of the audit log are wanted; left out, all. */
export interface AuditQuery {
  /** Beginning of an action, e.g. `sign-in` or `passport.`. */
  readonly action?: string | undefined;
  /** Reference to an actor, e.g. `person:…`, or its beginning. */
  readonly actor?: string | undefined;
  /** What it happened to, or the beginning of it; by the id of a passport also entries that name it among others. */
  readonly object?: string | undefined;
  readonly organisation?: string | undefined;
  /** Calendar dates, both inclusive, in UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only entries before this number: for the next page. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/** An entry of the audit log: identifiers only, no names. */
export interface ShownAudit {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly organisation: string | null;
}

const defaultLimit = 50;

const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isId = (object: string | undefined): object is string => object !== undefined && idForm.test(object);

/**
 * The audit log, the newest first.
 *
 * @returns `next` for `before` of the next page; `null` on the last one
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listAudit(ctx: Context, actor: Actor, query: AuditQuery): Promise<{ items: ShownAudit[]; next: number | null }> {
  demand(actor, 'audit.read', of(null));
  const limit = query.limit ?? defaultLimit;
  let select = ctx.database.db.selectFrom('audit').selectAll();
  for (const [column, start] of [
    ['action', query.action],
    ['actor', query.actor],
    ['object', isId(query.object) ? undefined : query.object],
  ] as const) {
    // Not LIKE: the same on both databases, and no letter means anything else.
    if (start) select = select.where(sql<string>`substr(${sql.ref(column)}, 1, ${Array.from(start).length})`, '=', start);
  }
  if (isId(query.object)) select = select.where('object', 'like', `%${query.object}%`);
  if (query.organisation) select = select.where('organisation_id', '=', query.organisation);
  if (query.from) select = select.where('at', '>=', query.from);
  if (query.to) select = select.where('at', '<', `${query.to}T24`);
  if (query.before !== undefined) select = select.where('seq', '<', query.before);
  const rows = await select
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(({ seq, at, actor: by, action, object, organisation_id: organisation }) => ({
    seq,
    at,
    actor: by,
    action,
    object,
    organisation,
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null };
}

/**
 * Recomputes the audit chain, see `verifyAudit`.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function checkAudit(ctx: Context, actor: Actor): Promise<AuditVerdict> {
  demand(actor, 'audit.read', of(null));
  return await verifyAudit(ctx.database);
}
