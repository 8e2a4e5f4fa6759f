import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import { getRevision } from '../passports/list-revisions.ts';
import { scopeOf } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import type { ReportHead, ReportSelection } from './report.store.ts';

/** A passport as the caller sees it, and which of its reports they may know of. */
export interface VisibleReports {
  readonly passport: PassportView;
  readonly selection: ReportSelection;
}

/**
 * Reports that a caller may know of: inside the organisation and in the data team all of them, outside those on
 * revisions that were published.
 *
 * @throws {Problem} `passport-not-found`
 */
export async function visibleReports(ctx: Context, actor: Actor, idOrSlug: string): Promise<VisibleReports> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  const scope = scopeOf(actor);
  const isPublishedOnly = scope.organisation !== passport.registry.organisation && scope.audience !== 'data-team';
  return { passport, selection: { passportId: passport.id, isPublishedOnly } };
}

/**
 * May the caller read all of a report? Findings quote the revision they are on, so it has to be one that the caller sees
 * in full, by the stricter of the level it had and the level the passport has now.
 *
 * @throws {Problem} `report-not-found` when the caller may not even know of that revision
 */
export async function seesWhole(ctx: Context, actor: Actor, passport: PassportView, { revision, number }: ReportHead): Promise<boolean> {
  if (passport.view !== 'full') return false;
  if (revision === passport.registry.revision) return true;
  try {
    return (await getRevision(ctx, actor, passport.id, revision)).view === 'full';
  } catch (error) {
    if (error instanceof Problem && error.code === 'revision-not-found')
      throw new Problem('report-not-found', { params: { id: passport.id, number }, cause: error });
    throw error;
  }
}
