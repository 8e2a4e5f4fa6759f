import { organisationRoles, roles, type Role } from '../../src/accounts/actor.ts';

/** One kind of caller: a role in the organisation that a thing belongs to, in another one, or across all. */
export interface CallerKind {
  readonly name: string;
  readonly role: Role;
  readonly organisation: string | null;
}

/** Every role, in the own organisation (hodonin) and in another one (kyjov) where it acts for one. */
export const callerKinds: readonly CallerKind[] = roles.flatMap((role): CallerKind[] =>
  organisationRoles.has(role)
    ? [
        { name: `${role} own`, role, organisation: 'hodonin' },
        { name: `${role} other`, role, organisation: 'kyjov' },
      ]
    : [{ name: role, role, organisation: null }],
);

export const everyCaller = ['guest', ...callerKinds.map(({ name }) => name)];

export const signedIn = callerKinds.map(({ name }) => name);
export const insiders = ['registrar own', 'approver own', 'organisation-admin own'];
export const overseers = ['data-team', 'security-officer'];
/** Who sees what is not published. */
export const readers = [...insiders, ...overseers];
export const writers = [...insiders, 'data-team'];
export const publishers = ['approver own', 'organisation-admin own', 'data-team'];
export const sourceReaders = [
  'registrar own',
  'registrar other',
  'approver own',
  'approver other',
  'organisation-admin own',
  'organisation-admin other',
  'data-team',
  'system-admin',
];
export const peopleManagers = ['organisation-admin own', 'system-admin'];
/** Callers who act for an organisation, this one or another. */
export const ofOrganisations = callerKinds.filter(({ organisation }) => organisation !== null).map(({ name }) => name);
