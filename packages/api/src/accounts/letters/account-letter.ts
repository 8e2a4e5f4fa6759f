import { createHash } from 'node:crypto';
import type { Language } from '@pasport/model';
import type { Context } from '../../context.ts';
import type { Wish } from '../../jobs/job.store.ts';
import { keyedHash, seal, unseal } from '../secrets/seal.ts';

/**
 * What a job tells somebody about their account by mail. Links and typed addresses are sealed: whoever reads the
 * database can use neither.
 */
export type AccountLetter =
  | { readonly letter: 'invitation'; readonly sealedSecret: string; readonly language: Language }
  | { readonly letter: 'password-reset'; readonly sealedEmail: string; readonly askedAt: string }
  | { readonly letter: 'password-changed'; readonly personId: string; readonly at: string };

export const accountLetterKind = 'account-letter';
const purpose = 'account-letter';

/** The mail that brings an invitation. */
export function invitationWish(ctx: Context, secret: string, language: Language): Wish {
  const key = `invitation:${createHash('sha256').update(secret).digest('hex').slice(0, 16)}`;
  return wish(key, { letter: 'invitation', sealedSecret: seal(ctx.secret, purpose, secret), language });
}

/** The mail for a forgotten password; one at a time for each address. */
export function passwordResetWish(ctx: Context, email: string): Wish {
  const key = `password-reset:${keyedHash(ctx.secret, 'account', email).slice(0, 16)}`;
  return wish(key, { letter: 'password-reset', sealedEmail: seal(ctx.secret, purpose, email), askedAt: ctx.clock().toISOString() });
}

/** The mail that tells a person that their password was changed; none when the registry sends no mail. */
export function passwordChangedWishes(ctx: Context, personId: string): Wish[] {
  if (!ctx.mailer) return [];
  return [wish(`password-changed:${personId}`, { letter: 'password-changed', personId, at: ctx.clock().toISOString() })];
}

/** What was sealed for a letter. */
export function unsealed(ctx: Context, sealed: string): string {
  const text = unseal(ctx.secret, purpose, sealed);
  if (text === null) throw new Error('sealed by another secret of the server');
  return text;
}

function wish(key: string, payload: AccountLetter): Wish {
  return { kind: accountLetterKind, key, payload };
}
