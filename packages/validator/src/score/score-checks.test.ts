import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, severities } from '../report.ts';
import { capNames, dimensions, profileNames, profiles } from './rules.ts';
import { scoreChecks } from './score-checks.ts';
import type { ScoredCheck } from './scored-check.ts';

const text = { cs: 'oprava', en: 'fix' };
const weights = fc.constantFrom(...profileNames).map((name) => profiles[name]);

/** Sets of checks as a run gives them: passed are 1, blocked are 0 and name a check that fails. */
const checkSets: fc.Arbitrary<ScoredCheck[]> = fc
  .array(
    fc.record({
      dimension: fc.constantFrom(...dimensions),
      weight: fc.integer({ min: 0, max: 5 }),
      answer: fc.constantFrom(...answers),
      value: fc.double({ min: 0, max: 0.99, noNaN: true }),
      cap: fc.option(fc.constantFrom(...capNames), { nil: undefined, freq: 6 }),
      severity: fc.constantFrom(...severities),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => {
    const blocker = rows.findIndex(({ answer }) => answer === 'fail');
    return rows.map(({ cap, severity, value, answer: drawn, ...row }, index): ScoredCheck => {
      const answer = drawn === 'blocked' && blocker < 0 ? 'pass' : drawn;
      const id = `check-${index}`;
      const head = { ...row, id, fix: text, answer, findings: [] };
      if (answer === 'blocked') return { ...head, value: 0, blockedBy: `check-${blocker}` };
      if (answer !== 'fail') return { ...head, value: answer === 'pass' ? 1 : 0 };
      const finding = {
        check: id,
        dimension: row.dimension,
        severity,
        certainty: 'certain' as const,
        message: text,
        fix: text,
        pointer: `/${index}`,
      };
      return { ...head, value, findings: [finding], ...(cap && { cap }) };
    });
  });

const repaired = (checks: readonly ScoredCheck[], id: string): ScoredCheck[] =>
  checks.map(({ blockedBy, cap, ...check }) =>
    check.id === id || blockedBy === id
      ? { ...check, answer: 'pass', value: 1, findings: [] }
      : { ...check, ...(blockedBy !== undefined && { blockedBy }), ...(cap && { cap }) },
  );

test('the score, the interval and every dimension lie between 0 and 100', () => {
  fc.assert(
    fc.property(checkSets, weights, (checks, row) => {
      const { score, interval, dimensions: parts } = scoreChecks(checks, row);
      const all = [score, interval.low, interval.high, ...parts.flatMap((part) => part.score ?? [])];
      return all.every((value) => value >= 0 && value <= 100) && interval.low <= score + 0.1 && score <= interval.high + 0.1;
    }),
  );
});

test('points lost add up to what is missing to 100 before caps', () => {
  fc.assert(
    fc.property(checkSets, weights, (checks, row) => {
      const { scoreBeforeCaps, measures } = scoreChecks(checks, row);
      const lost = measures.reduce((sum, measure) => sum + (measure.lost ?? 0), 0);
      expect(Math.abs(100 - scoreBeforeCaps - lost)).toBeLessThan(0.06);
    }),
  );
});

test('a check that gets worse never raises the score', () => {
  fc.assert(
    fc.property(checkSets, weights, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (checks, row, place, share) => {
      const index = place % checks.length;
      const check = checks[index]!;
      fc.pre(check.answer === 'pass' || check.answer === 'fail');
      const worse = checks.with(index, { ...check, answer: 'fail', value: check.value * share });
      expect(scoreChecks(worse, row).score).toBeLessThanOrEqual(scoreChecks(checks, row).score);
    }),
  );
});

test('each step of fixFirst brings the points it names', () => {
  fc.assert(
    fc.property(checkSets, weights, (checks, row) => {
      let [before, state] = [scoreChecks(checks, row), checks];
      for (const { check, points } of before.fixFirst) {
        state = repaired(state, check);
        const after = scoreChecks(state, row);
        expect(Math.abs(after.score - before.score - points)).toBeLessThanOrEqual(0.151);
        before = after;
      }
    }),
  );
});

test('no step of fixFirst brings more than the first one, unless a cap stood in the way', () => {
  fc.assert(
    fc.property(checkSets, weights, (checks, row) => {
      const { caps, fixFirst } = scoreChecks(checks, row);
      fc.pre(caps.length === 0 && fixFirst.length > 0);
      return fixFirst.every(({ points }) => points <= fixFirst[0]!.points + 0.1);
    }),
  );
});

test('nothing to count is 100', () => {
  expect(scoreChecks([], profiles.paper).score).toBe(100);
});
