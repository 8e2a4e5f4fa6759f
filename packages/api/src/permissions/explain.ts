import { Problem, type Text } from '@pasport/model';
import { actorRef, organisationRoles, roles, type Actor, type Role } from '../accounts/actor.ts';
import { membershipsOf } from '../accounts/people/person.store.ts';
import { findToken } from '../accounts/token.store.ts';
import type { Context } from '../context.ts';
import { documentOf, readPassport, type PassportRow } from '../passports/passport.store.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { allowed, demand } from './allowed.ts';
import { decide } from './decide.ts';
import { explainOwnPassport, explainOwnWork, ownWorkOfRole, type OwnWork } from './explain-own-work.ts';
import { of } from './resource.ts';
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
  /** Whether that holds of what they wrote themselves, for the action `passport.publish` in an organisation. */
  readonly ownWork?: OwnWork;
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
  const subject = await subjectOf(ctx, asker, question.resource);
  for (const actor of actors) {
    const organisation = actor.kind === 'guest' ? null : actor.organisation;
    // An administrator of an organisation asks about its people and about guests only.
    if (actor.kind !== 'guest') demand(asker, 'permission.explain', of(organisation));
  }
  const explanations: Explanation[] = [];
  for (const actor of actors) {
    const { role, organisation } = actor.kind === 'guest' ? { role: null, organisation: null } : actor;
    const answer =
      question.action === 'passport.read' ? explainReading(actor, subject) : await explainAction(ctx, actor, question.action, subject);
    explanations.push({ actor: actorRef(actor), role, organisation, ...answer });
  }
  return explanations;
}

type Answer = Omit<Explanation, 'actor' | 'role' | 'organisation'>;

/** Publishing has a rule beside those of roles: nobody publishes their own work while somebody else could approve it. */
async function explainAction(ctx: Context, actor: Actor, action: Action, subject: Subject): Promise<Answer> {
  const { isAllowed, rule, text } = decide(actor, action, of(subject.organisation));
  if (action !== 'passport.publish' || !isAllowed || subject.organisation === null) return { allowed: isAllowed, rule, text };
  const ownWork = await ownWorkOf(ctx, actor, subject.organisation, subject.row);
  if (ownWork.isOwn && ownWork.allowed === false) return { allowed: false, rule: ownWork.rule, text: ownWork.text, ownWork };
  return { allowed: isAllowed, rule, text, ownWork };
}

async function ownWorkOf(
  { database: { db } }: Context,
  actor: Actor,
  organisation: string,
  row: PassportRow | undefined,
): Promise<OwnWork> {
  if (isRoleOnly(actor)) return ownWorkOfRole;
  return row ? await explainOwnPassport(db, actor, row) : await explainOwnWork(db, actor, organisation);
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

/** Is it nobody in person, but anybody of a role? */
const isRoleOnly = (actor: Actor): boolean => actor.kind === 'person' && actor.id.startsWith('role:');

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);

/** What a question is about. */
interface Subject {
  /** `null`: the registry as a whole. */
  readonly organisation: string | null;
  readonly row?: PassportRow;
}

async function subjectOf(ctx: Context, asker: Actor, name: string): Promise<Subject> {
  if (name === 'registry') return { organisation: null };
  const [, kind, id = ''] = /^(organisation|passport):(.+)$/.exec(name) ?? [];
  if (kind === 'organisation') return { organisation: id };
  if (kind !== 'passport') throw new Problem('invalid-request', { params: { resource: name } });
  const row = await readPassport(ctx.database, id);
  // Asking must not tell that a passport exists which the asker does not manage.
  const isManaged = row && allowed(asker, 'permission.explain', of(row.organisation_id));
  if (!row || !isManaged) throw new Problem('passport-not-found', { params: { id } });
  return { organisation: row.organisation_id, row };
}

function explainReading(actor: Actor, { row }: Subject): Answer {
  if (!row) throw new Problem('invalid-request', { params: { resource: 'passport:<id>' } });
  const view = visibleView(documentOf(row), scopeOf(actor))?.view ?? 'none';
  return { allowed: view !== 'none', rule: 'visibility', text: readingText, view };
}

const readingText = {
  cs: 'Rozhoduje stav a bezpečnostní úroveň pasportu: kdo je z organizace, vidí vše; ostatní podle úrovně.',
  en: 'Decided by the status and security level of the passport: its organisation sees all, others by the level.',
};
