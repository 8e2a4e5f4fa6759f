import { organisationRoles, type Role } from './actor.ts';

/** In which organisation a person acts and as what; the organisation is `''` for roles that work across all. */
export interface Membership {
  readonly organisation_id: string;
  readonly role: Role;
}

/** Does a role go with an organisation, or without one? Roles of an organisation need one, planners may have one. */
export function fits({ organisation_id: organisation, role }: Membership): boolean {
  if (organisationRoles.has(role)) return organisation !== '';
  return organisation === '' || role === 'planner';
}

/** As it is shown: no organisation is `null`. */
export function shownMembership({ organisation_id: organisation, role }: Membership): { organisation: string | null; role: Role } {
  return { organisation: organisation || null, role };
}
