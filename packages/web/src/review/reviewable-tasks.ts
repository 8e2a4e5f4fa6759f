import { getReview, type Actor, type Context, type ShownTask } from '@pasport/api';
import { Problem } from '@pasport/model';

/** What the actor may do with tasks of the process. */
export interface ReviewableTasks {
  /** Passports whose review the actor may read. */
  readonly readable: ReadonlySet<string>;
  /** Of those, what they may approve: `<id>:<version that they see>`, by the id of the passport. */
  readonly approvable: ReadonlyMap<string, string>;
}

/** Kinds of tasks that lead to a review. */
const reviewed: ReadonlySet<string> = new Set(['submission', 'change', 'returned']);

/** Which of the tasks lead to a review, and which can be approved right in the queue. */
export async function reviewableTasks(ctx: Context, actor: Actor, tasks: readonly ShownTask[]): Promise<ReviewableTasks> {
  const readable = new Set<string>();
  const approvable = new Map<string, string>();
  for (const { kind, passport } of tasks) {
    if (!reviewed.has(kind)) continue;
    const review = await getReview(ctx, actor, passport.id).catch((error: unknown) => {
      // The queue tells that something waits there; what, may be for others.
      if (error instanceof Problem) return undefined;
      throw error;
    });
    if (!review) continue;
    readable.add(passport.id);
    if (review.may.decide) approvable.set(passport.id, `${passport.id}:${review.proposal?.version ?? review.passport.revision}`);
  }
  return { readable, approvable };
}

/** Does a task lead to a review? */
export function leadsToReview({ kind, passport }: ShownTask, { readable }: ReviewableTasks): boolean {
  return reviewed.has(kind) && readable.has(passport.id);
}

/** Key of a task in lists of its page. */
export function taskKey({ kind, passport }: Pick<ShownTask, 'kind' | 'passport'>): string {
  return `${kind} ${passport.id}`;
}
