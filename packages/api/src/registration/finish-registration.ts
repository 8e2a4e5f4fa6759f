import { createHash } from 'node:crypto';
import { parseDraft, Problem, type Draft, type Passport } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { ownPassport } from '../passports/own-passport.ts';
import { savePassport } from '../passports/save-passport.ts';
import { saveProposal } from '../workflow/save-proposal.ts';
import { submit } from '../workflow/submit.ts';
import { getRegistration } from './get-registration.ts';
import type { Registration } from './registration-state.ts';
import { updateWritten } from './written.store.ts';

export interface FinishOptions extends RequestInfo {
  /** Version that the author has seen. */
  readonly seen: number;
  /** Send for approval, or keep as a draft in the registry. */
  readonly isSent: boolean;
}

/**
 * Makes a passport of a registration, or changes the one that it was begun from. Sent twice, it makes one.
 *
 * @throws {Problem} `invalid-passport` with every fault, `revision-conflict`, those of `savePassport`
 */
export async function finishRegistration(ctx: Context, actor: Actor, id: string, options: FinishOptions): Promise<Passport> {
  const registration = await getRegistration(ctx, actor, id);
  if (registration.passport !== null) return await ownPassport(ctx, actor, registration.passport);
  if (registration.version !== options.seen) {
    throw new Problem('revision-conflict', { params: { expected: options.seen, stored: registration.version } });
  }
  const draft = draftOfRegistration(registration);
  const passport =
    registration.state.source.kind === 'change'
      ? await changed(ctx, actor, registration.state.source, draft, options)
      : await savePassport(ctx, actor, draft, {
          origin: { kind: 'form' },
          status: options.isSent ? 'submitted' : 'draft',
          requestId: options.requestId,
          idempotency: { key: `registration:${id}`, requestHash: createHash('sha256').update(JSON.stringify(draft)).digest('hex') },
        });
  await updateWritten(ctx.database.db, 'registration_draft', id, registration.version, {
    passport_id: passport.id,
    step: 4,
    updated_at: ctx.clock().toISOString(),
  });
  return passport;
}

/**
 * The draft that a registration makes, checked by the same rules as everywhere.
 *
 * @throws {Problem} `invalid-passport`
 */
export function draftOfRegistration({ organisation, state }: Registration): Draft {
  const { draft, faults } = parseDraft({ ...state.draft, organisation });
  if (!draft) throw new Problem('invalid-passport', { faults });
  return draft;
}

/** What is published changes by a proposal, everything else at once. */
async function changed(
  ctx: Context,
  actor: Actor,
  { passport: id, revision }: { readonly passport: string; readonly revision: number },
  draft: Draft,
  { isSent, requestId }: FinishOptions,
): Promise<Passport> {
  const before = await ownPassport(ctx, actor, id);
  if (before.registry.status === 'published') {
    await saveProposal(ctx, actor, { id, requestId }, { draft, base: revision });
    if (isSent) await submit(ctx, actor, { id, requestId });
    return before;
  }
  const status = isSent ? ('submitted' as const) : undefined;
  return await savePassport(ctx, actor, draft, {
    id,
    expectedRevision: revision,
    origin: { kind: 'form' },
    requestId,
    ...(status && { status }),
  });
}
