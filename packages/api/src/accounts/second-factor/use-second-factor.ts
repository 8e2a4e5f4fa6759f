import type { Db } from '../../db/open-database.ts';
import type { PersonRow } from '../people/person.store.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';

/** Does a code let in? It does so once: a code of the application, or a recovery code. */
export async function useSecondFactor(trx: Db, serverSecret: string, person: PersonRow, code: string, now: Date): Promise<boolean> {
  if (person.totp_secret === null) return false;
  const step = stepOfCode(serverSecret, person.totp_secret, code, now);
  if (step === null) return await useRecoveryCode(trx, serverSecret, person.id, code, now);
  const result = await trx
    .updateTable('person')
    .set({ totp_last_step: step })
    .where('id', '=', person.id)
    .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
