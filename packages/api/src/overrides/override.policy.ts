import type { SecurityLevel } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { allowed } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { scopeOf } from '../visibility/scope.ts';
import { isInside, mayDecide } from '../workflow/workflow.policy.ts';

/** May the actor override the level that the policy derives, and end an override? The security officer. */
export function mayOverride(actor: Actor): boolean {
  return allowed(actor, 'security.override', of(null));
}

/** May the actor be the second person for a milder level: another security officer, or whoever may publish the passport? */
export function mayConfirm(actor: Actor, organisation: string, level: SecurityLevel): boolean {
  return mayOverride(actor) || mayDecide(actor, organisation, level);
}

/** May the actor read why a level was overridden: the organisation, the data team and the security officer? */
export function seesOverride(actor: Actor, organisation: string): boolean {
  return isInside(actor, organisation) || scopeOf(actor).audience === 'data-team';
}
