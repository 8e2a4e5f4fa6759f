import { Problem } from '@pasport/model';
import type { Db } from '../db/open-database.ts';
import type { SecondFactor } from '../db/tables.ts';
import { knownOrganisations } from '../organisations/organisation.store.ts';
import { organisationRoles, type Role } from './actor.ts';
import { newToken, secretHash, tokenText } from './token.ts';

/** Longest life of a token. */
export const maxTokenDays = 366;

export interface NewToken {
  readonly role: Role;
  /** Needed for roles that act for one organisation. */
  readonly organisation: string | null;
  /** What the token is for, in the words of whoever asked for it. */
  readonly label: string;
  readonly days: number;
  /** For reading only. */
  readonly isReadOnly?: boolean;
  /** Person whose token it is. */
  readonly personId?: string;
  /** Who made it, as a reference. */
  readonly createdBy?: string;
  /** A trusted program: it may publish what it brings without anybody else. */
  readonly publishesOwn?: boolean;
  /** How strongly the person was signed in who makes it for themself. */
  readonly secondFactor?: SecondFactor;
}

const needsOrganisation = {
  pointer: '/organisation',
  code: 'required',
  message: { cs: 'Tato role jedná za jednu organizaci; uveďte ji.', en: 'This role acts for one organisation; name it.' },
};

/**
 * Makes an access token. Its text is given out this once; only a hash of its secret is kept.
 *
 * @throws {Problem} `organisation-not-found`, `invalid-request`
 */
export async function createToken({ db }: { readonly db: Db }, wanted: NewToken, now: Date): Promise<string> {
  if (wanted.organisation === null && organisationRoles.has(wanted.role))
    throw new Problem('invalid-request', { faults: [needsOrganisation] });
  if (wanted.days < 1 || wanted.days > maxTokenDays) throw new Problem('invalid-request', { params: { maxDays: maxTokenDays } });
  if (wanted.organisation !== null && !(await knownOrganisations(db, [wanted.organisation])).has(wanted.organisation)) {
    throw new Problem('organisation-not-found', { params: { organisation: wanted.organisation } });
  }
  const token = newToken();
  await db
    .insertInto('token')
    .values({
      id: token.id,
      organisation_id: wanted.organisation,
      role: wanted.role,
      label: wanted.label,
      secret_hash: secretHash(token.secret),
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + wanted.days * 86_400_000).toISOString(),
      last_used_at: null,
      revoked_at: null,
      scope: wanted.isReadOnly ? 'read' : null,
      person_id: wanted.personId ?? null,
      created_by: wanted.createdBy ?? null,
      publishes_own: wanted.publishesOwn ? 1 : null,
      second_factor: wanted.secondFactor ?? null,
    })
    .execute();
  return tokenText(token);
}
