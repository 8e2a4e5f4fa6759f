import { Problem } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Db } from '../../db/open-database.ts';
import type { SecondFactor } from '../../db/tables.ts';
import { allowed, demand } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import { actorRef, organisationRoles, type Actor, type Role } from '../actor.ts';
import { createToken } from '../create-token.ts';
import { authorOf } from '../own-account.ts';
import { findSession } from '../sessions/session.store.ts';
import { findToken, listTokens, revokeToken, type TokenEntry } from '../token.store.ts';

/** A token as it is shown: everything but its secret. */
export interface ShownToken {
  readonly id: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly label: string;
  readonly scope: 'read' | 'write';
  /** A trusted program: it publishes what it writes, though somebody could approve it. */
  readonly publishesOwn: boolean;
  /** Whose it is; `null` for one of an organisation. */
  readonly person: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface WantedToken {
  /** `mine` acts as the person who makes it, where they act now, and ends with that role. */
  readonly owner: 'me' | 'organisation';
  readonly role?: Role | undefined;
  readonly organisation?: string | undefined;
  readonly label: string;
  readonly days: number;
  readonly scope: 'read' | 'write';
}

function shown(entry: TokenEntry): ShownToken {
  const { id, role, organisation_id: organisation, label, person_id: person } = entry;
  const times = { createdAt: entry.created_at, expiresAt: entry.expires_at, lastUsedAt: entry.last_used_at, revokedAt: entry.revoked_at };
  return { id, role, organisation, label, scope: entry.scope ?? 'write', publishesOwn: entry.publishes_own === 1, person, ...times };
}

const isOwn = (actor: Actor, entry: Pick<TokenEntry, 'person_id'>): boolean => actor.kind === 'person' && entry.person_id === actor.id;

/**
 * Tokens, the newest first: the own ones, and those of where the actor manages them.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token that manages none
 */
export async function tokensOf(ctx: Context, actor: Actor): Promise<ShownToken[]> {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  if (actor.kind === 'token') demand(actor, 'token.list', of(actor.organisation));
  const entries = await listTokens(ctx.database.db);
  return entries.filter((entry) => isOwn(actor, entry) || allowed(actor, 'token.list', of(entry.organisation_id))).map(shown);
}

/**
 * Makes a token; its text is in the answer this once.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `organisation-not-found`, `invalid-request`
 */
export async function makeToken(
  ctx: Context,
  actor: Actor,
  wanted: WantedToken,
  info: RequestInfo,
): Promise<{ id: string; token: string }> {
  const { role, organisation, personId } = wanted.owner === 'me' ? ownRole(actor) : organisationRole(actor, wanted);
  const { label, days } = wanted;
  const options = { label, days, role, organisation, isReadOnly: wanted.scope === 'read', createdBy: actorRef(actor) };
  return await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const own = personId !== undefined && { personId, secondFactor: await secondFactorOf(trx, actor) };
    const token = await createToken({ db: trx }, { ...options, ...own }, ctx.clock());
    const id = token.split('_')[1] ?? '';
    note({ action: `token.make.${role}`, object: `token:${id}`, organisation });
    return { id, token };
  });
}

/** A token is as strong as the session in which it is made. */
async function secondFactorOf(trx: Db, actor: Actor): Promise<SecondFactor> {
  return actor.kind === 'person' ? ((await findSession(trx, actor.session))?.second_factor ?? null) : null;
}

interface TokenRole {
  readonly role: Role;
  readonly organisation: string | null;
  readonly personId?: string;
}

/** A token of a person can do what the person can do now, no more. */
function ownRole(actor: Actor): TokenRole {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  if (actor.kind === 'token') throw new Problem('not-allowed');
  return { role: actor.role, organisation: actor.organisation, personId: actor.id };
}

/** A token of an organisation, or of the registry, is made by whoever gives roles there. */
function organisationRole(actor: Actor, wanted: WantedToken): TokenRole {
  const own = actor.kind === 'guest' ? null : actor.organisation;
  const organisation = wanted.organisation ?? own;
  demand(actor, 'token.change', of(organisation));
  if (wanted.role === undefined) throw new Problem('invalid-request', { faults: [roleMissing] });
  demand(actor, organisationRoles.has(wanted.role) ? 'role.give-in-organisation' : 'role.give-everywhere', of(organisation));
  return { role: wanted.role, organisation };
}

const roleMissing = { pointer: '/role', code: 'required', message: { cs: 'Uveďte roli.', en: 'Name the role.' } };

/**
 * Revokes a token, from the next request on.
 *
 * @throws {Problem} `token-not-found`, also for those that the actor does not manage; `not-signed-in`, `not-allowed`
 */
export async function dropToken(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<void> {
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const entry = await findToken(ctx.database.db, id);
  const isManaged = entry !== undefined && allowed(actor, 'token.change', of(entry.organisation_id));
  if (actor.kind === 'token' && !isManaged) demand(actor, 'token.change', of(actor.organisation));
  if (!entry || !(isManaged || isOwn(actor, entry))) throw new Problem('token-not-found');
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await revokeToken(trx, id, ctx.clock());
    note({ action: 'token.revoke', object: `token:${id}`, organisation: entry.organisation_id });
  });
}
