import { seal, unseal, type Context } from '@pasport/api';

const purpose = 'feedback-form';
/** Nobody writes a message faster. */
const leastMs = 2_000;
const mostMs = 24 * 3_600_000;

/** When a form was shown, sealed by the server: it comes back with what was written. */
export function formSeal({ secret, clock }: Context): string {
  return seal(secret, purpose, String(clock().getTime()));
}

/** Was the form shown by us a while ago? Programs that fill in whatever they find send it at once, or never asked for it. */
export function isFormOurs({ secret, clock }: Context, sealed: string): boolean {
  const age = clock().getTime() - Number(unseal(secret, purpose, sealed) ?? Number.NaN);
  return age >= leastMs && age <= mostMs;
}
