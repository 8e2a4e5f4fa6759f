import type { Status } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import { allowed } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';

/** May the actor write passports of the organisation? Roles of an organisation only their own. */
export function mayWrite(actor: Actor, organisation: string): boolean {
  return allowed(actor, 'passport.write', of(organisation));
}

/** May the actor give a passport this status? Publishing and archiving need more than writing. */
export function maySetStatus(actor: Actor, organisation: string, status: Status): boolean {
  const action = status === 'published' || status === 'archived' ? 'passport.publish' : 'passport.write';
  return allowed(actor, action, of(organisation));
}
