import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noScore } from './dimension-scores.ts';
import { monthlyScores, monthNumber, ScoreHistory } from './score-history.ts';

test('a month without a report has the score of the month before, a month before the first one none', () => {
  const history = new ScoreHistory();
  history.reserve(2);
  history.set(1, monthlyScores({ '2026-09': 60.5, '2026-06': 40 }));
  const at = (month: string) => history.at(1, monthNumber(month));
  expect(['2026-05', '2026-06', '2026-08', '2026-09', '2027-01'].map(at)).toEqual([noScore, 400, 400, 605, 605]);
  expect(history.at(0, monthNumber('2026-09'))).toBe(noScore);
});

test('the same as looking it up, for any months within reach', () => {
  const months = fc.uniqueArray(fc.integer({ min: 600, max: 640 }), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(months, fc.integer({ min: 590, max: 700 }), (numbers, asked) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      const history = new ScoreHistory();
      history.reserve(1);
      history.set(
        0,
        ordered.flatMap((month) => [month, month]),
      );
      const isForgotten = asked <= ordered.at(-1)! - 24;
      expect(history.at(0, asked)).toBe(isForgotten ? noScore : (ordered.findLast((month) => month <= asked) ?? noScore));
    }),
  );
});
