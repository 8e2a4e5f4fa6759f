import { askerOf } from './audience.ts';
import { noScore } from './dimension-scores.ts';
import { ScoreCounts } from './figures.ts';
import type { TrendFigures } from './index-summary.ts';
import type { PreparedTrend } from './prepared-query.ts';
import type { ReadIndex } from './run-query.ts';
import { audienceTest, countedSlots, foundSlots } from './run-summary.ts';
import type { Scratch } from './scratch.ts';

/** Figures at the end of each month over the passports that the query finds now and that had a score then. */
export function runTrend({ columns, lists, views }: ReadIndex, query: PreparedTrend, scratch: Scratch): TrendFigures[] {
  const asker = askerOf(columns, query.scope);
  const slots = countedSlots(columns, asker, foundSlots({ columns, lists, views }, query, asker, scratch));
  const whole = slots.filter(audienceTest(columns, asker, 'findings'));
  return query.months.map((month) => {
    const counts = new ScoreCounts();
    let fixed = 0;
    for (let at = 0; at < whole.length; at += 1) fixed += columns.fixed.at(whole[at]!, month);
    for (let at = 0; at < slots.length; at += 1) {
      const tenths = columns.history.at(slots[at]!, month);
      if (tenths !== noScore) counts.add(tenths);
    }
    return { ...counts.figures(null), fixed };
  });
}
