import type { Actor } from '../accounts/actor.ts';
import { authorOf } from '../accounts/own-account.ts';
import { writeAudited } from '../audit/write-audited.ts';
import type { Context, RequestInfo } from '../context.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';

/**
 * Tries failed jobs again at once, also those that were given up.
 *
 * @param ids left out, all that failed
 * @returns how many are tried again; those done meanwhile are not among them
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function retryJobs(ctx: Context, actor: Actor, ids: readonly string[] | undefined, info: RequestInfo): Promise<number> {
  demand(actor, 'job.retry', of(null));
  const at = ctx.clock().toISOString();
  const count = await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    let query = trx
      .updateTable('job')
      .set({ state: 'ready', attempts: 0, run_at: at, leased_until: null })
      .where('error', 'is not', null)
      .where('state', '!=', 'running');
    if (ids) query = query.where('id', 'in', [...ids, '']);
    const { numUpdatedRows } = await query.executeTakeFirst();
    if (numUpdatedRows > 0n) note({ action: 'job.retry', object: ids?.length === 1 ? `job:${ids[0]}` : 'jobs' });
    return Number(numUpdatedRows);
  });
  ctx.wakeJobs();
  return count;
}
