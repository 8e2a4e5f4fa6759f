import type { Passport, Status } from '@pasport/model';
import { documentOf, type PassportRow } from '../passports/passport.store.ts';

/** The passport as it is, one revision on, with another status. */
export function withStatus(row: PassportRow, status: Status, at: string, by: string): Passport {
  const passport = documentOf(row);
  return { ...passport, registry: { ...passport.registry, status, revision: row.revision + 1, updatedAt: at, updatedBy: by } };
}
