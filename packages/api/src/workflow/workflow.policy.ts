import type { SecurityLevel } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { maySetStatus } from '../passports/passport.policy.ts';
import { scopeOf } from '../visibility/scope.ts';

/** Levels of which the data team sees the whole record, and so can judge it. */
export const seenByDataTeam: ReadonlySet<SecurityLevel> = new Set(['S0', 'S1', 'S2']);

/**
 * May the actor approve or return what was submitted by others? Those who may publish – and of protected records only
 * the own organisation, since nobody decides about what they may not read.
 *
 * @param level the stricter of what is published and what is proposed
 */
export function mayDecide(actor: Actor, organisation: string, level: SecurityLevel): boolean {
  return maySetStatus(actor, organisation, 'published') && seesContent(actor, organisation, level);
}

/** May the actor read what is on its way: submissions, decisions, comments, the proposal? The own organisation and the data team. */
export function seesProcess(actor: Actor, organisation: string, level: SecurityLevel): boolean {
  return isInside(actor, organisation) || (scopeOf(actor).audience === 'data-team' && seenByDataTeam.has(level));
}

/** Does the actor, who works for the organisation or looks after all, see its passports of this level whole? */
export function seesContent(actor: Actor, organisation: string, level: SecurityLevel): boolean {
  return isInside(actor, organisation) || seenByDataTeam.has(level);
}

/** Does the actor belong to the organisation? */
export function isInside(actor: Actor, organisation: string): boolean {
  return scopeOf(actor).organisation === organisation;
}

/** Is what was submitted the work of this person? Then somebody else decides. */
export function isOwnWork(submission: { readonly submittedBy: string; readonly editedBy: string }, person: string): boolean {
  return submission.submittedBy === person || submission.editedBy === person;
}
