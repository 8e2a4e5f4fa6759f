import { Problem, type Fault } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { maySetStatus } from '../passports/passport.policy.ts';
import { getPassport } from '../passports/get-passport.ts';
import { listAssignmentRows, membersOf, replaceAssignments, type AssignmentRow } from './assignment.store.ts';
import { getReview } from './get-review.ts';
import { takeStep, type StepTarget } from './take-step.ts';

/** Who looks after a passport: a person with an account, or a name in words. */
export interface Assignment {
  readonly kind: 'curator' | 'deputy';
  /** Id of a person. */
  readonly person?: string | undefined;
  readonly label?: string | undefined;
}

/**
 * Who looks after a passport, for its organisation and for reviewers.
 *
 * @throws {Problem} `passport-not-found`, `not-signed-in`, `not-allowed`
 */
export async function listAssignments(ctx: Context, actor: Actor, idOrSlug: string): Promise<Assignment[]> {
  await getReview(ctx, actor, idOrSlug);
  const { id } = await getPassport(ctx, actor, idOrSlug);
  return (await listAssignmentRows(ctx.database.db, id)).map(shown);
}

function mayName(actor: Actor, organisation: string): boolean {
  return maySetStatus(actor, organisation, 'published');
}

/**
 * Names who looks after a passport; those named before no longer do. It takes the right to publish.
 *
 * @throws {Problem} `invalid-request` for two curators, for nobody named, or for a person who does not act for the
 *   organisation; and those of `takeStep`
 */
export async function setAssignments(ctx: Context, actor: Actor, target: StepTarget, items: readonly Assignment[]): Promise<Assignment[]> {
  return await takeStep(
    ctx,
    actor,
    target,
    async (step) => {
      const { trx, row } = step;
      const people = items.flatMap(({ person }) => person ?? []);
      const faults = faultsOf(items, await membersOf(trx, row.organisation_id, people));
      if (faults.length > 0) throw new Problem('invalid-request', { faults });
      const rows = items.map(({ kind, person, label }, position): AssignmentRow => ({
        passport_id: row.id,
        position,
        kind,
        person_id: person ?? null,
        label: label?.trim() ?? null,
      }));
      await replaceAssignments(trx, row.id, rows);
      step.audit('assignment.changed');
      await step.announce('assignment.changed', { people: people.length });
      return rows.map(shown);
    },
    mayName,
  );
}

function faultsOf(items: readonly Assignment[], members: ReadonlySet<string>): Fault[] {
  const faults = items.flatMap(({ person, label }, index): Fault[] => [
    ...((person === undefined) === ((label ?? '').trim() === '') ? [{ pointer: `/items/${index}`, ...oneOf }] : []),
    ...(person !== undefined && !members.has(person) ? [{ pointer: `/items/${index}/person`, ...noMember }] : []),
  ]);
  const second = items.map(({ kind }) => kind).indexOf('curator', items.findIndex(({ kind }) => kind === 'curator') + 1);
  return second > 0 ? [...faults, { pointer: `/items/${second}/kind`, ...oneCurator }] : faults;
}

const oneOf = {
  code: 'one-of',
  message: { cs: 'Uveďte buď osobu s účtem, nebo jméno slovy.', en: 'Name either a person with an account or a name in words.' },
};
const noMember = {
  code: 'unknown-person',
  message: { cs: 'Tento člověk za organizaci nejedná.', en: 'This person does not act for the organisation.' },
};
const oneCurator = {
  code: 'repeated',
  message: { cs: 'Kurátor je jeden; ostatní jsou zástupci.', en: 'There is one curator; the others are deputies.' },
};

function shown({ kind, person_id, label }: AssignmentRow): Assignment {
  return { kind, ...(person_id !== null && { person: person_id }), ...(label !== null && { label }) };
}
