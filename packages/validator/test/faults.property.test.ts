import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCsv } from '../src/csv/check-csv.ts';
import { cleanTables } from './faults/clean-table.ts';
import { damaged, operators, type Operator } from './faults/operators.ts';
import { written } from './faults/written.ts';

/** Chosen rows: different ones, so that damage does not undo itself. */
const rows = fc.uniqueArray(fc.nat({ max: 59 }), { minLength: 5, maxLength: 5 });
/** A table is not made smaller once it fails: that takes hours, and the fault is told by the operator. */
const runs = { numRuns: 8, endOnFailure: true };

test('clean tables have no finding and full score', async () => {
  await fc.assert(
    fc.asyncProperty(cleanTables, async (table) => {
      const { score, findings } = await checkCsv(written(table));
      expect(findings).toEqual([]);
      expect(score).toBe(100);
    }),
    { ...runs, numRuns: 20 },
  );
});

describe.each(operators)('$name.en', (operator) => {
  test('is named and costs points', async () => {
    await fc.assert(
      fc.asyncProperty(cleanTables, rows, async (table, at) => {
        const { score, findings } = await checkCsv(damaged(table, [{ operator, at }]));
        expect(findings.map(({ check }) => check)).toContain(operator.check);
        expect(score).toBeLessThan(100);
      }),
      runs,
    );
  });

  test('repaired brings the points that the report named', async () => {
    await fc.assert(
      fc.asyncProperty(cleanTables, rows, async (table, at) => {
        const { score, fixFirst, measures } = await checkCsv(damaged(table, [{ operator, at }]));
        const faulty = measures.filter(({ answer, lost = 0 }) => answer === 'fail' && lost > 0).map(({ check }) => check);
        const [first] = fixFirst;
        if (faulty.length > 1 || first === undefined) return;
        expect(first.check).toBe(operator.check);
        expect(100 - score).toBeCloseTo(Math.max(first.points, first.unlocks ?? 0), 0);
        expect(Math.abs(100 - score - first.points)).toBeLessThanOrEqual(0.11);
      }),
      runs,
    );
  });
});

const steps = fc.array(fc.record({ operator: fc.constantFrom<Operator>(...operators.filter(({ isLast }) => !isLast)), at: rows }), {
  minLength: 1,
  maxLength: 4,
});

test('one more fault never raises the score', async () => {
  await fc.assert(
    fc.asyncProperty(cleanTables, steps, fc.constantFrom(...operators), rows, async (table, faults, operator, at) => {
      // A fault of a column may repair another one of it: an emptied column holds no wrong date.
      fc.pre(operator.on === undefined || faults.every(({ operator: { on } }) => on !== operator.on));
      fc.pre(!operator.isEmpty || faults.every(({ operator: { check } }) => check !== 'personal-birth-number'));
      const before = await checkCsv(damaged(table, faults));
      const after = await checkCsv(damaged(table, [...faults, { operator, at }]));
      expect(after.score).toBeLessThanOrEqual(before.score + 0.05);
    }),
    { ...runs, numRuns: 100 },
  );
});

test('the same bytes give the same report', async () => {
  await fc.assert(
    fc.asyncProperty(cleanTables, steps, async (table, faults) => {
      const bytes = damaged(table, faults);
      expect(await checkCsv(bytes)).toEqual(await checkCsv(bytes));
    }),
    runs,
  );
});
