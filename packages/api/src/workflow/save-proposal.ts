import { Problem, type Draft } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { findOpenOverride } from '../overrides/override.store.ts';
import { contentHash } from '../passports/content-hash.ts';
import { securityOf } from '../passports/security-of.ts';
import { draftOfProposal, findOpenProposal, insertProposal, updateProposal, type ProposalRow } from './proposal.store.ts';
import { takeStep, type Step, type StepTarget } from './take-step.ts';

/** A change as its author wants it. */
export interface ProposedChange {
  readonly draft: Draft;
  /** Revision that was changed; left out, the one stored now, or of a later save the one named first. */
  readonly base?: number | undefined;
}

/**
 * Keeps a change beside a published passport, which stays as it is until the change is approved.
 *
 * @param target `expected` is the version of the proposal that its author has seen; `undefined` for a new one
 * @param isAnyVersion replace whatever is there
 * @throws {Problem} `passport-not-published`, `revision-required`, `revision-conflict`, `proposal-submitted`, `not-allowed` for a
 *   change of the organisation, `classified-refused`, `invalid-passport`, and those of `takeStep`
 */
export async function saveProposal(
  ctx: Context,
  actor: Actor,
  target: StepTarget & { readonly isAnyVersion?: boolean },
  { draft, base }: ProposedChange,
): Promise<ProposalRow> {
  return await takeStep(ctx, actor, target, async (step) => {
    const { trx, row, at } = step;
    if (row.status === 'archived') throw new Problem('passport-archived', { params: { id: row.id } });
    if (row.status !== 'published') throw new Problem('passport-not-published', { params: { id: row.id, status: row.status } });
    if ((draft.organisation ?? row.organisation_id) !== row.organisation_id) throw new Problem('not-allowed');
    if (base !== undefined && base !== row.revision) throw conflict(base, row.revision);
    const proposed: Draft = { kind: 'dataset', ...draft, organisation: row.organisation_id };
    securityOf(proposed, at, await findOpenOverride(trx, row.id));
    const before = await findOpenProposal(trx, row.id);
    const after = before ? changed(before, proposed, base, step, target) : created(proposed, step, target.expected);
    if (before) await updateProposal(trx, before.id, after);
    else await insertProposal(trx, after);
    step.audit(before ? 'change.edited' : 'change.proposed', {
      before_hash: before ? contentHash(draftOfProposal(before)) : row.content_hash,
      after_hash: contentHash(proposed),
    });
    return after;
  });
}

function created(proposed: Draft, { row, by, at }: Step, expected: number | undefined): ProposalRow {
  if (expected !== undefined) throw conflict(expected, 0);
  return {
    id: uuid(),
    passport_id: row.id,
    organisation_id: row.organisation_id,
    base_revision: row.revision,
    document: JSON.stringify(proposed),
    state: 'draft',
    version: 1,
    author: by,
    edited_by: by,
    created_at: at,
    updated_at: at,
    closed_at: null,
  };
}

function changed(
  before: ProposalRow,
  proposed: Draft,
  base: number | undefined,
  { by, at }: Step,
  { expected, isAnyVersion }: { expected?: number | undefined; isAnyVersion?: boolean },
): ProposalRow {
  if (before.state === 'submitted') throw new Problem('proposal-submitted', { params: { id: before.passport_id } });
  if (expected === undefined && !isAnyVersion) throw new Problem('revision-required');
  if (expected !== undefined && expected !== before.version) throw conflict(expected, before.version);
  return {
    ...before,
    document: JSON.stringify(proposed),
    base_revision: base ?? before.base_revision,
    version: before.version + 1,
    edited_by: by,
    updated_at: at,
  };
}

function conflict(expected: number, stored: number): Problem {
  return new Problem('revision-conflict', { params: { expected, stored } });
}
