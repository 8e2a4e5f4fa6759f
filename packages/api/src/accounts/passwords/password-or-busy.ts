import { Problem } from '@pasport/model';
import { hashPassword, isPassword, TooBusy } from './hash-password.ts';

const retryAfterSeconds = 5;

async function orBusy<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TooBusy) throw new Problem('too-many-requests', { params: { retryAfterSeconds }, cause: error });
    throw error;
  }
}

/** As `isPassword`; says `too-many-requests` when too many are being checked. */
export function isPasswordOrBusy(password: string, stored: string | null): Promise<boolean> {
  return orBusy(isPassword(password, stored));
}

/** As `hashPassword`; says `too-many-requests` when too many are being computed. */
export function hashPasswordOrBusy(password: string): Promise<string> {
  return orBusy(hashPassword(password));
}
