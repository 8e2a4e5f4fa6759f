import { sql, type SelectQueryBuilder } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

/** Did what somebody asked for happen, or were they refused? */
export const auditOutcomes = ['done', 'refused'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

/** Actions that say that somebody was refused; all others were done. */
const refusals = ['refused', 'sign-in.failed', 'sign-in.locked', 'password.ask.refused', 'password.reset.refused'];

export const outcomeOf = (action: string): AuditOutcome => (refusals.includes(action) ? 'refused' : 'done');

/** Which entries of the audit log are wanted; left out, all. */
export interface AuditQuery {
  /** Beginning of an action, e.g. `sign-in` or `passport.`. */
  readonly action?: string | undefined;
  /** Reference to an actor, e.g. `person:…`, or its beginning. */
  readonly actor?: string | undefined;
  /** What it happened to, or the beginning of it; by the id of a passport also entries that name it among others. */
  readonly object?: string | undefined;
  readonly organisation?: string | undefined;
  readonly outcome?: AuditOutcome | undefined;
  /** Calendar dates, both inclusive, in UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only entries before this number. */
  readonly before?: number | undefined;
  /** Only entries after this number. */
  readonly after?: number | undefined;
}

const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isId = (object: string | undefined): object is string => object !== undefined && idForm.test(object);

type AuditSelection = SelectQueryBuilder<Tables, 'audit', Tables['audit']>;

/** Entries of the audit log that a query asks for, in no order yet. */
export function selectAudit(db: Db, query: AuditQuery): AuditSelection {
  let select: AuditSelection = db.selectFrom('audit').selectAll();
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
  if (query.outcome) select = select.where('action', query.outcome === 'refused' ? 'in' : 'not in', refusals);
  return within(select, query);
}

function within(select: AuditSelection, { from, to, before, after }: AuditQuery): AuditSelection {
  let bounded = select;
  if (from) bounded = bounded.where('at', '>=', from);
  if (to) bounded = bounded.where('at', '<', `${to}T24`);
  if (before !== undefined) bounded = bounded.where('seq', '<', before);
  if (after !== undefined) bounded = bounded.where('seq', '>', after);
  return bounded;
}
