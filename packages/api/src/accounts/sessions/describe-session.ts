import type { Language } from '@pasport/model';
import type { Context } from '../../context.ts';
import type { Actor, Role } from '../actor.ts';
import { shownMembership } from '../membership.ts';
import { findPerson, membershipsOf } from '../people/person.store.ts';
import { isSecondFactorDemanded } from '../second-factor/demand-second-factor.ts';
import { countRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { idleMs, type SessionRow } from './session.store.ts';

/** The account of a person who is signed in, with what a page needs: where they act, where else they could, the form token. */
export interface OwnAccount {
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly language: Language };
  readonly memberships: readonly { readonly organisation: string | null; readonly role: Role }[];
  readonly csrfToken: string;
  readonly expiresAt: string;
  readonly idleMinutes: number;
  readonly secondFactor: {
    readonly isOn: boolean;
    readonly recoveryCodesLeft?: number;
    /** Of the role in which the person acts. */
    readonly isDemanded: boolean;
    /** The person signed in with one, here or at a provider. */
    readonly isShown: boolean;
  };
  readonly hasPassword: boolean;
}

/** Who the caller is; for a person with their account. */
export type ShownCaller =
  | { readonly kind: 'guest' }
  | ({ readonly kind: 'token' | 'person'; readonly role: Role; readonly organisation: string | null } & (
      | OwnAccount
      | { readonly id?: string; readonly scope?: 'read' | 'write' }
    ));

/** Who the caller is. */
export async function describeSession(ctx: Context, actor: Actor, session: SessionRow | null): Promise<ShownCaller> {
  if (actor.kind === 'guest') return { kind: 'guest' };
  const acting = { kind: actor.kind, role: actor.role, organisation: actor.organisation };
  const account = await getOwnAccount(ctx, actor, session);
  if (account) return { ...acting, ...account };
  return { ...acting, ...(actor.kind === 'token' && { id: actor.id, scope: actor.isReadOnly ? 'read' : 'write' }) };
}

/** The own account; `null` for those who are not signed in as a person. */
export async function getOwnAccount(ctx: Context, actor: Actor, session: SessionRow | null): Promise<OwnAccount | null> {
  const { db } = ctx.database;
  const person = session && actor.kind === 'person' ? await findPerson(db, actor.id) : undefined;
  if (!person || !session) return null;
  const hasSecondFactor = person.totp_confirmed_at !== null;
  return {
    person: { id: person.id, name: person.name, email: person.email, language: person.language },
    memberships: (await membershipsOf(db, person.id)).map(shownMembership),
    csrfToken: session.csrf,
    expiresAt: session.expires_at,
    idleMinutes: idleMs / 60_000,
    secondFactor: {
      isOn: hasSecondFactor,
      ...(hasSecondFactor && { recoveryCodesLeft: await countRecoveryCodes(db, person.id) }),
      isDemanded: await isSecondFactorDemanded(ctx, actor),
      isShown: session.second_factor !== null,
    },
    hasPassword: person.password_hash !== null,
  };
}

/** Name of the person who acts, for the head of a page. */
export async function ownName(ctx: Context, actor: Actor): Promise<string | undefined> {
  return actor.kind === 'person' ? (await findPerson(ctx.database.db, actor.id))?.name : undefined;
}
