import type { Text } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { documentOf } from '../passports/passport.store.ts';
import { allowed, demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { scopeOf } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { alarmKinds, type AlarmKind } from './alarm-kinds.ts';
import { findAlarms, type AlarmOfPassport } from './alarm.store.ts';

/** Which alarms are wanted; left out, all. */
export interface AlarmQuery {
  readonly organisation?: readonly string[];
  readonly kind?: readonly AlarmKind[];
  readonly open?: boolean;
  readonly limit?: number;
}

/** An alarm as the caller may see it: what hides in the passport hides here as well. */
export interface ShownAlarm {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly title: Text;
  readonly fix: Text;
  readonly since: string;
  /** Last time that it held. */
  readonly seenAt: string;
  readonly closedAt?: string;
  readonly organisation: string;
  readonly passport: { readonly id: string; readonly title?: Readonly<Record<string, string>> };
  /** Only for those who see the passport whole. */
  readonly data?: unknown;
}

const maxAlarms = 500;

/**
 * Alarms, the newest first: of the own organisation, or of all for those who look after all.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for callers without an organisation and without such a role
 */
export async function listAlarms(ctx: Context, actor: Actor, query: AlarmQuery): Promise<ShownAlarm[]> {
  const own = ownOrganisation(actor);
  if (own !== null && query.organisation && !query.organisation.includes(own)) return [];
  const organisations = own === null ? query.organisation : [own];
  const rows = await findAlarms(ctx.database.db, { ...query, organisations, limit: query.limit ?? maxAlarms });
  const scope = scopeOf(actor);
  return rows.map((row) => shown(row, noteRead(actor, visibleView(documentOf(row), scope))));
}

/** The organisation that bounds what the caller learns; `null` when nothing does. */
function ownOrganisation(actor: Actor): string | null {
  if (allowed(actor, 'alarm.list', of(null))) return null;
  const own = actor.kind === 'guest' ? null : actor.organisation;
  demand(actor, 'alarm.list', of(own));
  return own;
}

function shown(row: AlarmOfPassport, view: PassportView | null): ShownAlarm {
  return {
    id: row.id,
    kind: row.kind,
    ...alarmKinds[row.kind],
    since: row.since,
    seenAt: row.seen_at,
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
    organisation: row.organisation_id,
    passport: { id: row.passport_id, ...(view && { title: view.title }) },
    ...(view?.view === 'full' && { data: JSON.parse(row.data) as unknown }),
  };
}
