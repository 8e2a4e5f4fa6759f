import { Problem } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context, RequestInfo } from '../context.ts';
import { approve } from './approve.ts';

/** What to approve: a new passport at the revision, or a change at the version, that the reviewer has seen. */
export interface Approval {
  readonly id: string;
  readonly revision?: number | undefined;
  readonly version?: number | undefined;
}

export type ApprovalResult =
  | { readonly id: string; readonly status: 'approved'; readonly revision: number }
  | { readonly id: string; readonly status: 'refused'; readonly problem: Problem };

/**
 * Approves several at once, each for itself: what is refused holds nothing else up.
 *
 * @returns one result for each item, in order
 * @throws only for faults that are not the items' own; those before it are approved
 */
export async function approveMany(ctx: Context, actor: Actor, items: readonly Approval[], info: RequestInfo): Promise<ApprovalResult[]> {
  const results: ApprovalResult[] = [];
  for (const item of items) results.push(await approveOne(ctx, actor, item, info));
  return results;
}

async function approveOne(ctx: Context, actor: Actor, { id, revision, version }: Approval, info: RequestInfo): Promise<ApprovalResult> {
  try {
    const passport = await approve(ctx, actor, { ...info, id, expected: revision ?? version });
    return { id, status: 'approved', revision: passport.registry.revision };
  } catch (error) {
    if (error instanceof Problem) return { id, status: 'refused', problem: error };
    throw error;
  }
}
