import { randomBytes } from 'node:crypto';
import type { Db } from '../../db/open-database.ts';
import { keyedHash } from '../secrets/seal.ts';

const codes = 10;
/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const half = 5;

const hashOf = (serverSecret: string, personId: string, code: string): string =>
  keyedHash(serverSecret, 'recovery', `${personId}\n${code.toLowerCase().replaceAll(/[\s-]/g, '')}`);

function newCode(): string {
  const letters = Array.from({ length: 2 * half }, () => randomLetter());
  return `${letters.slice(0, half).join('')}-${letters.slice(half).join('')}`;
}

function randomLetter(): string {
  for (;;) {
    const letter = alphabet[(randomBytes(1)[0] ?? 0) & 31];
    if (letter !== undefined) return letter;
  }
}

/** Gives a person ten new recovery codes; the old ones stop. Their text is given out this once. */
export async function renewRecoveryCodes(trx: Db, serverSecret: string, personId: string): Promise<string[]> {
  const made = Array.from({ length: codes }, newCode);
  await trx.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  const rows = made.map((code) => ({ person_id: personId, code_hash: hashOf(serverSecret, personId, code), used_at: null }));
  await trx.insertInto('recovery_code').values(rows).execute();
  return made;
}

/** Lets in by a recovery code, once. */
export async function useRecoveryCode(trx: Db, serverSecret: string, personId: string, code: string, now: Date): Promise<boolean> {
  const result = await trx
    .updateTable('recovery_code')
    .set({ used_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashOf(serverSecret, personId, code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** How many are left. */
export async function countRecoveryCodes(db: Db, personId: string): Promise<number> {
  const { left } = await db
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number | string>().as('left'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(left);
}
