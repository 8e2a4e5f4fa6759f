import type { Role } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import { lastEditor } from '../workflow/last-editor.ts';
import { findPassport } from '../passports/passport.store.ts';
import { listAssignmentRows } from '../workflow/assignment.store.ts';
import { personOf } from '../workflow/person-of.ts';
import { listSubmissions } from '../workflow/submission.store.ts';
import { audiences, type Audience } from './audiences.ts';
import type { EventRow } from './event.ts';

const approving: readonly Role[] = ['approver', 'organisation-admin'];
/** Roles that read what an organisation has not published. */
const seeing: readonly Role[] = ['registrar', 'approver', 'organisation-admin', 'data-team', 'security-officer'];

/**
 * People to whom an event is told: those of its audiences who may still see what it is about and have an account that
 * is not shut. Whoever made it happen is not told.
 *
 * @returns ids of people, each once
 */
export async function peopleAround(trx: Db, event: EventRow): Promise<string[]> {
  const found = new Set<string>();
  for (const audience of audiences[event.kind]?.to ?? [])
    for (const person of await peopleOfAudience[audience](trx, event)) found.add(person);
  const actor = await personOf(trx, event.actor);
  if (actor.startsWith('person:')) found.delete(actor.slice('person:'.length));
  return await entitled(trx, [...found], event);
}

const peopleOfAudience: Readonly<Record<Audience, (trx: Db, event: EventRow) => Promise<readonly string[]>>> = {
  submitter: submitters,
  approvers: (trx, event) => withRole(trx, approving, event.organisation_id),
  'data-team': (trx) => withRole(trx, ['data-team'], ''),
  'security-officers': (trx) => withRole(trx, ['security-officer'], ''),
  curators,
  caretakers: async (trx, event) => {
    const named = await curators(trx, event);
    return named.length > 0 ? named : await withRole(trx, approving, event.organisation_id);
  },
  searcher: async (_trx, event) => {
    const { person } = JSON.parse(event.data) as { person?: string };
    return person === undefined ? [] : [person];
  },
  'token-holders': tokenHolders,
  administrators: (trx, event) => withRole(trx, ['organisation-admin'], event.organisation_id),
  'system-administrators': (trx) => withRole(trx, ['system-admin'], ''),
};

async function withRole(trx: Db, roles: readonly Role[], organisation: string | null): Promise<string[]> {
  if (organisation === null) return [];
  const rows = await trx
    .selectFrom('membership')
    .select('person_id')
    .where('organisation_id', '=', organisation)
    .where('role', 'in', roles)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Who submitted the last round and who wrote it; of a passport that nobody submitted, who wrote it last. */
async function submitters(trx: Db, { passport_id: passportId }: EventRow): Promise<string[]> {
  if (passportId === null) return [];
  const [round] = await listSubmissions(trx, passportId);
  const refs = round ? [round.submitted_by, round.edited_by] : [await writerOf(trx, passportId)];
  const people = await Promise.all(refs.map((ref) => personOf(trx, ref)));
  return people.filter((ref) => ref.startsWith('person:')).map((ref) => ref.slice('person:'.length));
}

async function writerOf(trx: Db, passportId: string): Promise<string> {
  const row = await findPassport(trx, passportId);
  return row ? await lastEditor(trx, row) : '';
}

async function curators(trx: Db, { passport_id: passportId }: EventRow): Promise<string[]> {
  if (passportId === null) return [];
  return (await listAssignmentRows(trx, passportId)).flatMap(({ person_id: person }) => (person === null ? [] : [person]));
}

async function tokenHolders(trx: Db, event: EventRow): Promise<string[]> {
  const { token, person } = JSON.parse(event.data) as { token?: string; person?: string | null };
  if (token === undefined) return [];
  if (person) return [person];
  return event.organisation_id === null
    ? await withRole(trx, ['system-admin'], '')
    : await withRole(trx, ['organisation-admin'], event.organisation_id);
}

async function entitled(trx: Db, people: readonly string[], { passport_id: passportId, organisation_id }: EventRow): Promise<string[]> {
  if (people.length === 0) return [];
  const open = await trx.selectFrom('person').select('id').where('id', 'in', people).where('disabled_at', 'is', null).execute();
  if (passportId === null) return open.map(({ id }) => id);
  const rows = await trx
    .selectFrom('membership')
    .select('person_id')
    .where('person_id', 'in', people)
    .where('organisation_id', 'in', [organisation_id ?? '', ''])
    .where('role', 'in', seeing)
    .execute();
  const members = new Set(rows.map((row) => row.person_id));
  return open.map(({ id }) => id).filter((id) => members.has(id));
}
