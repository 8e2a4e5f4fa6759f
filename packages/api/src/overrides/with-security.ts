import type { Passport } from '@pasport/model';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, type PassportRow } from '../passports/passport.store.ts';
import { storedSecurityOf } from '../passports/security-of.ts';
import type { OverrideRow } from './override.store.ts';

/** The passport as it is, one revision on, with its level derived anew. */
export function withSecurity(row: PassportRow, override: OverrideRow | undefined, at: string, by: string): Passport {
  const passport = documentOf(row);
  const security = storedSecurityOf(draftOf(passport), at, override);
  return { ...passport, registry: { ...passport.registry, security, revision: row.revision + 1, updatedAt: at, updatedBy: by } };
}
