import { Problem, type Text } from '@pasport/model';
import { actorRef, organisationRoles, roles, type Actor, type Role } from '../accounts/actor.ts';
import { membershipsOf } from '../accounts/people/person.store.ts';
import { findToken } from '../accounts/token.store.ts';
import type { Context } from '../context.ts';
import { documentOf, readPassport } from '../passports/passport.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { allowed, demand } from './allowed.ts';
import { decide } from './decide.ts';
import { of, type Resource } from './resource.ts';
import type { Action } from './rules.ts';

/** The answer to “may they?”, once for each role that the actor holds. */
export interface Explanation {
  readonly actor: string;
  readonly role: Role | null;
  readonly organisation: string | null;
  readonly allowed: boolean;
  readonly rule: string;
  readonly text: Text;
  /** What they see of a passport, for the action `passport.read`. */
  readonly view?: 'full' | 'reduced' | 'generalised' | 'none';
}

export interface Question {
  /** `guest`, `person:<id>`, `token:<id>` or `role:<role>` with `@<organisation>`. */
  readonly actor: string;
  readonly action: Action | 'passport.read';
  /** `registry`, `organisation:<id>` or `passport:<id>`. */
  readonly resource: string;
}

/**
 * Who may do what, and which rule says so; for administrators, of their own organisation or of all.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `person-not-found`, `token-not-found`, `passport-not-found`, `invalid-request`
 */
export async function explain(ctx: Context, asker: Actor, question: Question): Promise<Explanation[]> {
  demand(asker, 'permission.explain', of(asker.kind === 'guest' ? null : asker.organisation));
  const actors = await actorsOf(ctx, question.actor);
  const { resource, passport } = await resourceOf(ctx, asker, question.resource);
  for (const actor of actors) {
    const organisation = actor.kind === 'guest' ? null : actor.organisation;
    // An administrator of an organisation asks about its people and about guests only.
    if (actor.kind !== 'guest') demand(asker, 'permission.explain', of(organisation));
  }
  return actors.map((actor) => {
    const { role, organisation } = actor.kind === 'guest' ? { role: null, organisation: null } : actor;
    const who = { actor: actorRef(actor), role, organisation };
    if (question.action === 'passport.read') return { ...who, ...explainReading(actor, passport) };
    const { isAllowed, rule, text } = decide(actor, question.action, resource);
    return { ...who, allowed: isAllowed, rule, text };
  });
}

async function actorsOf(ctx: Context, name: string): Promise<Actor[]> {
  const { db } = ctx.database;
  if (name === 'guest') return [{ kind: 'guest' }];
  const [, kind, id = ''] = /^(person|token|role):(.+)$/.exec(name) ?? [];
  if (kind === 'token') {
    const token = await findToken(db, id);
    if (!token) throw new Problem('token-not-found');
    return [{ kind, id, role: token.role, organisation: token.organisation_id, isReadOnly: token.scope === 'read' }];
  }
  if (kind === 'person') {
    const held = await membershipsOf(db, id);
    if (held.length === 0) throw new Problem('person-not-found');
    return held.map(({ role, organisation_id }) => ({ kind, id, session: '', role, organisation: organisation_id || null }));
  }
  const [role = '', organisation] = id.split('@');
  if (kind !== 'role' || !isRole(role) || (organisationRoles.has(role) && !organisation))
    throw new Problem('invalid-request', { params: { actor: name } });
  return [{ kind: 'person', id: `role:${role}`, session: '', role, organisation: organisation || null }];
}

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

async function resourceOf(
  ctx: Context,
  asker: Actor,
  name: string,
): Promise<{ resource: Resource; passport?: ReturnType<typeof documentOf> }> {
  if (name === 'registry') return { resource: of(null) };
  const [, kind, id = ''] = /^(organisation|passport):(.+)$/.exec(name) ?? [];
  if (kind === 'organisation') return { resource: of(id) };
  if (kind !== 'passport') throw new Problem('invalid-request', { params: { resource: name } });
  const row = await readPassport(ctx.database, id);
  // Asking must not tell that a passport exists which the asker does not manage.
  const isManaged = row && allowed(asker, 'permission.explain', of(row.organisation_id));
  if (!row || !isManaged) throw new Problem('passport-not-found', { params: { id } });
  return { resource: of(row.organisation_id), passport: documentOf(row) };
}

function explainReading(actor: Actor, passport: ReturnType<typeof documentOf> | undefined) {
  if (!passport) throw new Problem('invalid-request', { params: { resource: 'passport:<id>' } });
  const view = visibleView(passport, scopeOf(actor))?.view ?? 'none';
  return { allowed: view !== 'none', rule: 'visibility', text: readingText, view } as const;
}

const readingText = {
  cs: 'Rozhoduje stav a bezpečnostní úroveň pasportu: kdo je z organizace, vidí vše; ostatní podle úrovně.',
  en: 'Decided by the status and security level of the passport: its organisation sees all, others by the level.',
};
