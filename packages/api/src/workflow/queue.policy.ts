import { organisationRoles, type Actor, type Role } from '../accounts/actor.ts';

/** Roles that look after all organisations. */
const overseers: ReadonlySet<Role> = new Set(['data-team', 'security-officer']);

/** Whose tasks the actor sees: `all`, those of one organisation, or nobody's. */
export function queueOf(actor: Actor): 'all' | 'none' | { readonly organisation: string } {
  if (actor.kind === 'guest') return 'none';
  if (overseers.has(actor.role)) return 'all';
  return organisationRoles.has(actor.role) && actor.organisation !== null ? { organisation: actor.organisation } : 'none';
}
