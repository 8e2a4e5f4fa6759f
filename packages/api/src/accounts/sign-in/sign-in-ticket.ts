import type { Context } from '../../context.ts';
import type { PersonRow } from '../people/person.store.ts';
import { keyedHash, seal, unseal } from '../secrets/seal.ts';

const purpose = 'sign-in-ticket';
const lifeMs = 5 * 60_000;

/** Says that a person gave the right password and still owes the code; good for five minutes, or until the password changes. */
export function signInTicket(ctx: Context, person: PersonRow): string {
  const until = ctx.clock().getTime() + lifeMs;
  return seal(ctx.secret, purpose, JSON.stringify({ person: person.id, stamp: stampOf(ctx, person), until }));
}

/** The person whom a ticket names; `null` when it is none of ours or older than five minutes. */
export function personOfTicket(ctx: Context, ticket: string): { readonly id: string; readonly stamp: string } | null {
  const text = unseal(ctx.secret, purpose, ticket);
  if (text === null) return null;
  const { person: id, stamp, until } = JSON.parse(text) as { person: string; stamp: string; until: number };
  return until > ctx.clock().getTime() ? { id, stamp } : null;
}

/** Changes with the password. */
export function stampOf(ctx: Context, { password_hash: hash }: PersonRow): string {
  return keyedHash(ctx.secret, 'password-stamp', hash ?? '');
}
