import { Problem, type Passport } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { findOpenOverride } from '../overrides/override.store.ts';
import { contentHash } from '../passports/content-hash.ts';
import { decideSave } from '../passports/decide-save.ts';
import { draftOf } from '../passports/draft-of.ts';
import { knownRecords } from '../passports/known-records.ts';
import { documentOf, findRevision } from '../passports/passport.store.ts';
import { securityOf } from '../passports/security-of.ts';
import { closeProposals, draftOfProposal, type ProposalRow } from './proposal.store.ts';
import { roundToDecide } from './submitted-round.ts';
import { updateSubmission } from './submission.store.ts';
import { takeStep, type Step, type StepTarget } from './take-step.ts';
import { closeTasks } from './task.store.ts';
import { withStatus } from './with-status.ts';

/**
 * Approves what waits: a new passport is published, a change becomes the next revision of the published one. The
 * security level is derived again of what is approved.
 *
 * @returns the passport as stored, whole; show it only through `visibleView`
 * @throws {Problem} `not-submitted`, `own-submission`, `revision-conflict`, `proposal-outdated`, `not-allowed`,
 *   `classified-refused`, `invalid-passport`, `passport-exists`, and those of `takeStep`
 */
export async function approve(ctx: Context, actor: Actor, target: StepTarget): Promise<Passport> {
  return await takeStep(ctx, actor, target, async (step) => {
    const { submission, proposal } = await roundToDecide(step, target.expected);
    if (!proposal) return await publishNew(step);
    const passport = await applyChange(step, proposal);
    const { trx, row, at, by } = step;
    await closeProposals(trx, [row.id], 'approved', at);
    await updateSubmission(trx, submission.id, { state: 'approved', decided_by: by, decided_at: at, closed_at: at });
    await closeTasks(trx, [row.id], ['change']);
    step.audit('change.approved', { before_hash: row.content_hash, after_hash: contentHash(draftOfProposal(proposal)) });
    await step.announce('change.approved', { version: proposal.version, revision: passport.registry.revision });
    return passport;
  });
}

/** The write door closes the submission of a passport whose status it changes. */
async function publishNew({ trx, row, at, by, write }: Step): Promise<Passport> {
  const passport = withStatus(row, 'published', at, by);
  const security = securityOf(draftOf(passport), at, await findOpenOverride(trx, row.id));
  return await write({
    action: 'status',
    publication: 'second-person',
    passport: { ...passport, registry: { ...passport.registry, security } },
  });
}

async function applyChange(step: Step, proposal: ProposalRow): Promise<Passport> {
  const { trx, row, actor, at, write } = step;
  await refuseOutdated(step, proposal);
  const item = { id: row.id, draft: draftOfProposal(proposal) };
  const known = { ...(await knownRecords(trx, [item], actor, undefined)), seen: new Set<string>() };
  const { origin } = documentOf(row).registry;
  const { result, write: decided } = decideSave(item, known, {
    actor,
    now: at,
    origin,
    known: 'refuse',
    isApproved: true,
  });
  if (result.status === 'refused') throw result.problem;
  return decided ? await write(decided) : result.passport;
}

/** The author changed a content that must still be the published one; a change of its status or level alone is none. */
async function refuseOutdated({ trx, row }: Step, { base_revision }: ProposalRow): Promise<void> {
  if (base_revision === row.revision) return;
  const base = await findRevision(trx, row.id, base_revision);
  if (base && contentHash(draftOf(documentOf(base))) === row.content_hash) return;
  throw new Problem('proposal-outdated', { params: { base: base_revision, revision: row.revision } });
}
