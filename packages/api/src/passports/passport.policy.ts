import type { Status } from '@pasport/model';
import { organisationRoles, type Actor, type Role } from '../accounts/actor.ts';

const writers: ReadonlySet<Role> = new Set(['registrar', 'approver', 'organisation-admin', 'data-team']);
const publishers: ReadonlySet<Role> = new Set(['approver', 'organisation-admin', 'data-team']);

/** May the actor write passports of the organisation? Roles of an organisation only their own. */
export function mayWrite(actor: Actor, organisation: string): boolean {
  return holds(actor, writers, organisation);
}

/** May the actor give a passport this status? Publishing and archiving need more than writing. */
export function maySetStatus(actor: Actor, organisation: string, status: Status): boolean {
  return status === 'published' || status === 'archived' ? holds(actor, publishers, organisation) : mayWrite(actor, organisation);
}

function holds(actor: Actor, allowed: ReadonlySet<Role>, organisation: string): boolean {
  if (actor.kind === 'guest' || !allowed.has(actor.role)) return false;
  return organisationRoles.has(actor.role) ? actor.organisation === organisation : true;
}
