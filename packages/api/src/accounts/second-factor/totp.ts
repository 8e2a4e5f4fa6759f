import { Secret, TOTP } from 'otpauth';
import { seal, unseal } from '../secrets/seal.ts';

const purpose = 'totp';
const periodSeconds = 30;
/** A phone may be one period behind or ahead. */
const window = 1;

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Pasport', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: periodSeconds });

/** A new secret of a second factor: as text for typing, as an address for a QR code, and sealed for storing. */
export function newTotp(serverSecret: string, label: string): { readonly secret: string; readonly uri: string; readonly sealed: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totpOf(secret, label).toString(), sealed: seal(serverSecret, purpose, secret) };
}

/**
 * The step (number of the period) that a code belongs to; `null` when it does not fit now.
 *
 * @param sealed what `newTotp` sealed
 * @throws when it was sealed by another server secret
 */
export function stepOfCode(serverSecret: string, sealed: string, code: string, now: Date): number | null {
  const secret = unseal(serverSecret, purpose, sealed);
  if (secret === null) throw new Error('A second factor cannot be read: PASPORT_SECRET or the file "secret" has changed.');
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = totpOf(secret);
  const delta = totp.validate({ token, timestamp: now.getTime(), window });
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta;
}
