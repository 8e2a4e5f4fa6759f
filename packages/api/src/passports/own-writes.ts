import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';

/** How long a reader waits to see what they have just written; past it they read what there is. */
const patienceMs = 1_000;

/** Tells the index and the job runner of a committed change and notes whose it is. */
export function announceWrite(ctx: Context, actor: Actor, change: number): void {
  ctx.lastWrites.set(actorRef(actor), change);
  ctx.index.notify(change);
  ctx.wakeJobs();
}

/** Waits until the index holds the caller's own writes. */
export async function settleOwnWrites(ctx: Context, actor: Actor): Promise<void> {
  const ref = actorRef(actor);
  const change = ctx.lastWrites.get(ref);
  if (change === undefined) return;
  await ctx.index.waitFor(change, patienceMs);
  if (ctx.lastWrites.get(ref) === change) ctx.lastWrites.delete(ref);
}
