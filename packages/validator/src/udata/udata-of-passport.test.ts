import type { Draft } from '@pasport/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, goodDrafts } from '../../test/good-drafts.ts';
import { isUpdatedInTime } from './is-updated-in-time.ts';
import { udataOfPassport } from './udata-of-passport.ts';

const good: Draft = goodDrafts['open-file'];
const file = good.distributions?.[0] ?? { kind: 'file' };
const notMet = (change: Partial<Draft>, statusOf?: () => number) =>
  udataOfPassport({ ...good, ...change }, { at, ...(statusOf && { statusOf }) }).criteria.flatMap(({ criterion, met }) =>
    met ? [] : [criterion],
  );

test('a passport filled in well meets all nine', () => {
  expect(udataOfPassport(good, { at })).toMatchObject({ score: 1 });
  expect(udataOfPassport(good, { at }).criteria).toHaveLength(9);
});

test.each<[string, Partial<Draft>]>([
  ['license', { distributions: [{ ...file, termsOfUse: undefined }] }],
  ['temporal_coverage', { temporal: undefined }],
  ['spatial', { territory: { units: [] } }],
  ['update_fulfilled_in_time', { frequency: 'DAILY' }],
  ['dataset_description_quality', { description: { cs: 'x'.repeat(100) } }],
  [
    'has_open_format',
    {
      distributions: [
        { ...file, format: 'XLSX' },
        { ...file, format: undefined },
      ],
    },
  ],
  ['resources_documentation', { documentation: undefined }],
])('%s is the only one not met when that is missing', (criterion, change) => {
  expect(notMet(change)).toEqual([criterion]);
});

test('an unknown frequency is neither known nor kept', () => {
  expect(notMet({ frequency: 'UNKNOWN' })).toEqual(['update_frequency', 'update_fulfilled_in_time']);
});

test('a passport of nothing but a title meets none and says why in both languages', () => {
  const { score, criteria } = udataOfPassport({ title: { cs: 'Lavičky' } }, { at });
  expect(score).toBe(0);
  expect(criteria.every(({ message, pointer }) => message?.cs && message.en && pointer)).toBe(true);
});

test('a link that nobody tried counts as available, a dead one does not', () => {
  expect(notMet({}, () => 200)).toEqual([]);
  expect(notMet({}, () => 404)).toEqual(['all_resources_available']);
});

test.each([
  ['MONTHLY', '2026-05-14T08:00:00Z', true],
  ['MONTHLY', '2026-05-14T07:59:59Z', false],
  ['QUARTERLY', '2026-03-13T08:00:00Z', true],
  ['QUARTERLY', '2026-03-13T07:59:59Z', false],
  ['WEEKLY_3', '2026-06-07T08:00:00Z', true],
  ['IRREG', undefined, true],
  ['ANNUAL', undefined, false],
])('%s changed at %s is in time: %s', (frequency, modified, expected) => {
  expect(isUpdatedInTime({ title: { cs: 'x' }, frequency, ...(modified && { modified }) }, at)).toBe(expected);
});

test('the score is the share of criteria met and only falls with time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), (first, second) => {
      const after = (days: number) => udataOfPassport(good, { at: new Date(Date.parse(at) + days * 86_400_000).toISOString() });
      const [early, late] = [after(Math.min(first, second)), after(Math.max(first, second))];
      expect(late.score).toBeLessThanOrEqual(early.score);
      expect(early.score).toBe(early.criteria.filter(({ met }) => met).length / 9);
    }),
  );
});
