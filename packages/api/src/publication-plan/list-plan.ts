import { Problem, type LangText, type Status } from '@pasport/model';
import type { Static } from 'typebox';
import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { documentOf } from '../passports/passport.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { visibleView } from '../visibility/visible-view.ts';
import type { PlanState } from './plan-state.ts';
import { listPlanned, type PlanSelection } from './plan.store.ts';

/** What is to be published when. */
export interface PlannedPublication {
  readonly passport: { readonly id: string; readonly title: Readonly<Record<string, string>>; readonly status: Status };
  readonly organisation: string;
  /** Calendar date. */
  readonly plannedOn?: string;
  readonly state?: PlanState;
  readonly reason?: Static<typeof LangText>;
}

const defaultLimit = 100;

/**
 * The publication plan by the planned day; what names none is last. Outsiders read of published passports, the own
 * organisation and the data team also of those on the way – and nobody of more than the passport itself shows.
 *
 * @throws {Problem} `invalid-cursor`
 */
export async function listPlan(
  ctx: Context,
  actor: Actor,
  selection: PlanSelection,
  { limit = defaultLimit, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<{ items: PlannedPublication[]; next: string | null }> {
  const scope = scopeOf(actor);
  const rows = await listPlanned(ctx.database.db, scope, selection, { limit: limit + 1, after: placeOf(cursor) });
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).flatMap((row) => shown(noteRead(actor, visibleView(documentOf(row), scope)))),
    next: rows.length > limit && last ? Buffer.from(JSON.stringify([last.planned_on, last.id])).toString('base64url') : null,
  };
}

function shown(view: PassportView | null): PlannedPublication[] {
  const plan = view?.process?.publicationPlan;
  if (!view || !plan) return [];
  return [
    {
      passport: { id: view.id, title: view.title, status: view.registry.status },
      organisation: view.registry.organisation,
      ...(plan.plannedOn !== undefined && { plannedOn: plan.plannedOn }),
      ...(plan.state !== undefined && { state: plan.state }),
      ...(plan.reason !== undefined && { reason: plan.reason }),
    },
  ];
}

function placeOf(cursor: string | undefined): readonly [string, string] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string')) return place as [string, string];
  } catch {
    // Not ours, as below.
  }
  throw new Problem('invalid-cursor');
}
