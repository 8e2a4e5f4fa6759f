/** What a signed-in caller may do; see the permission rules of each slice. */
export const roles = [
  'registrar',
  'approver',
  'data-team',
  'security-officer',
  'planner',
  'organisation-admin',
  'system-admin',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Roles that act for one organisation; the others work across all of them. */
export const organisationRoles: ReadonlySet<Role> = new Set(['registrar', 'approver', 'organisation-admin']);

/** Who asks. A guest is an actor as well: there is no call without one. */
export type Actor =
  | { readonly kind: 'guest' }
  | {
      readonly kind: 'token';
      readonly id: string;
      readonly role: Role;
      readonly organisation: string | null;
      /** Lets in for reading only. */
      readonly isReadOnly?: boolean;
    }
  /** A person in a browser, acting in one of their memberships. */
  | { readonly kind: 'person'; readonly id: string; readonly session: string; readonly role: Role; readonly organisation: string | null };

export const guest: Actor = { kind: 'guest' };

/** Reference to an actor for history and audit: an identifier, never a name or an address. */
export function actorRef(actor: Actor): string {
  return actor.kind === 'guest' ? 'guest' : `${actor.kind}:${actor.id}`;
}
