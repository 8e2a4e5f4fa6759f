import type { Context } from '../../context.ts';
import type { Actor } from '../actor.ts';
import { shownMembership } from '../membership.ts';
import { findPerson, membershipsOf } from '../people/person.store.ts';
import { countRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { idleMs, type SessionRow } from './session.store.ts';

/** Who the caller is; for a person with what a page needs: where they act, where else they could, the form token. */
export async function describeSession(ctx: Context, actor: Actor, session: SessionRow | null): Promise<object> {
  if (actor.kind === 'guest') return { kind: 'guest' };
  const acting = { kind: actor.kind, role: actor.role, organisation: actor.organisation };
  const { db } = ctx.database;
  const person = session && actor.kind === 'person' ? await findPerson(db, actor.id) : undefined;
  if (!person || !session)
    return { ...acting, ...(actor.kind === 'token' && { id: actor.id, scope: actor.isReadOnly ? 'read' : 'write' }) };
  const hasSecondFactor = person.totp_confirmed_at !== null;
  return {
    ...acting,
    person: { id: person.id, name: person.name, email: person.email, language: person.language },
    memberships: (await membershipsOf(db, person.id)).map(shownMembership),
    csrfToken: session.csrf,
    expiresAt: session.expires_at,
    idleMinutes: idleMs / 60_000,
    secondFactor: { isOn: hasSecondFactor, ...(hasSecondFactor && { recoveryCodesLeft: await countRecoveryCodes(db, person.id) }) },
    hasPassword: person.password_hash !== null,
  };
}
