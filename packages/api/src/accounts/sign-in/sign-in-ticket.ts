import type { Context } from '../../context.ts';
import { seal, unseal } from '../secrets/seal.ts';

const purpose = 'sign-in-ticket';
const lifeMs = 5 * 60_000;

/** What a page without JavaScript carries from the password to the second factor. */
export interface FirstStep {
  readonly email: string;
  readonly password: string;
}

/** Seals the first step of a sign-in, so that the page which asks for the code needs no second typing of the password. */
export function signInTicket(ctx: Context, { email, password }: FirstStep): string {
  return seal(ctx.secret, purpose, JSON.stringify({ email, password, until: ctx.clock().getTime() + lifeMs }));
}

/** What a ticket holds; `null` when it is none of ours or older than five minutes. */
export function openSignInTicket(ctx: Context, ticket: string): FirstStep | null {
  const text = unseal(ctx.secret, purpose, ticket);
  if (text === null) return null;
  const { email, password, until } = JSON.parse(text) as FirstStep & { until: number };
  return until > ctx.clock().getTime() ? { email, password } : null;
}
