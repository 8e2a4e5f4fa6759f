import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { TrendFigures, TrendQuery } from '../index/index-summary.ts';
import { settleOwnWrites } from '../passports/own-writes.ts';
import { scopeOf } from '../visibility/scope.ts';
import { withDefaultStatus } from './summarise-quality.ts';

/** Figures at the end of a month, the last one those of today. */
export type MonthFigures = { readonly month: string } & Omit<TrendFigures, 'errorShare'>;

/**
 * How the quality of what a query finds has changed: of each month the scores that the passports found now had at its
 * end, and how many checks that had found something began to pass in it. A month counts those that were published and
 * assessed by then; who may count is as in a summary.
 *
 * @param months how many, the current one included
 */
export async function qualityTrend(
  ctx: Context,
  actor: Actor,
  { months, ...query }: Omit<TrendQuery, 'scope' | 'months'> & { readonly months: number },
): Promise<MonthFigures[]> {
  await settleOwnWrites(ctx, actor);
  const names = lastMonths(ctx.clock(), months);
  const found = await ctx.index.trend({ ...query, filters: withDefaultStatus(query.filters), scope: scopeOf(actor), months: names });
  return found.map(({ errorShare: _unknown, ...figures }, index) => ({ month: names[index]!, ...figures }));
}

/** Names of the last months, the oldest first. */
function lastMonths(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_item, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + 1 + index, 1)).toISOString().slice(0, 7),
  );
}
