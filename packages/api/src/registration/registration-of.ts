import type { Registration, RegistrationState } from './registration-state.ts';
import type { WrittenRow } from './written.store.ts';

export function registrationOf(row: WrittenRow): Registration {
  return {
    id: row.id,
    organisation: row.organisation_id,
    state: JSON.parse(row.state) as RegistrationState,
    step: row.step,
    version: row.version,
    passport: row.passport_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
  };
}
