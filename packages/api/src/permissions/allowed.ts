import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { decide } from './decide.ts';
import type { Resource } from './resource.ts';
import type { Action } from './rules.ts';

/** May the actor do this? Whatever no rule allows is refused. */
export function allowed(actor: Actor, action: Action, resource: Resource): boolean {
  return decide(actor, action, resource).isAllowed;
}

/**
 * Goes on only when the actor may do this.
 *
 * @throws {Problem} `not-signed-in` for a guest, `not-allowed` for everyone else
 */
export function demand(actor: Actor, action: Action, resource: Resource): void {
  if (allowed(actor, action, resource)) return;
  throw new Problem(actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
}
