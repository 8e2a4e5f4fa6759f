import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mqaFactsArbitrary } from '../../test/mqa-facts.arbitrary.ts';
import type { MqaDistribution, MqaFacts } from './mqa-facts.ts';
import { mqaDimensions, mqaMaximum, mqaMetricList } from './mqa-metrics.ts';
import { scoreMeasurements } from './score-measurements.ts';
import { scoreMqa } from './score-mqa.ts';

const authority = 'http://publications.europa.eu/resource/authority/';
const file: MqaDistribution = {
  accessUrls: [{ url: 'https://data.example/a.csv', status: 200 }],
  downloadUrls: [{ url: 'https://data.example/a.csv', status: 200 }],
  format: `${authority}file-type/CSV`,
  mediaType: 'http://www.iana.org/assignments/media-types/text/csv',
  licence: `${authority}licence/CC_BY_4_0`,
  rights: 'free',
  byteSize: 1,
  issued: '2026-01-01',
  modified: '2026-01-01',
};
const full: MqaFacts = {
  keywords: ['a'],
  themes: [`${authority}data-theme/TRAN`],
  hasSpatial: true,
  hasTemporal: true,
  hasContactPoint: true,
  hasPublisher: true,
  accessRights: `${authority}access-right/PUBLIC`,
  issued: '2026-01-01',
  modified: '2026-01-01',
  conformsToDcatAp: true,
  distributions: [file],
};
const empty: MqaFacts = {
  keywords: [],
  themes: [],
  hasSpatial: false,
  hasTemporal: false,
  hasContactPoint: false,
  hasPublisher: false,
  conformsToDcatAp: false,
  distributions: [],
};

test('there are 23 metrics, whose points add up to the maximum of each dimension', () => {
  expect(mqaMetricList).toHaveLength(23);
  for (const dimension of mqaDimensions) {
    const points = mqaMetricList.filter((one) => one.dimension === dimension).reduce((sum, one) => sum + one.points, 0);
    expect(points).toBe(mqaMaximum[dimension]);
  }
});

test('a record with everything has 405 points and an empty one none', () => {
  expect(scoreMqa(full)).toMatchObject({ score: { low: 405, high: 405 }, rating: { low: 'excellent' }, missing: [] });
  expect(scoreMqa(empty)).toMatchObject({ score: { low: 0, high: 0 }, rating: { low: 'bad' } });
  expect(scoreMqa(empty).missing.reduce((sum, { points }) => sum + points, 0)).toBe(405);
});

test('addresses that nobody tried leave their 80 points open', () => {
  const untried = { ...file, accessUrls: [{ url: 'https://data.example/a' }], downloadUrls: [{ url: 'https://data.example/a.csv' }] };
  const { score, missing } = scoreMqa({ ...full, distributions: [untried] });
  expect(score).toEqual({ low: 325, high: 405 });
  expect(missing.map(({ metric, answer }) => `${metric} ${answer}`)).toEqual([
    'accessUrlStatusCode unknown',
    'downloadUrlStatusCode unknown',
  ]);
});

test('of several addresses the best counts, of several distributions the best, of equals the earlier', () => {
  const tried = { ...file, accessUrls: [{ url: 'https://x.example', status: 404 }, ...file.accessUrls] };
  expect(scoreMqa({ ...full, distributions: [tried] }).score.low).toBe(405);
  const { byteSize: _size, ...small } = file;
  const distributions = [
    { ...small, pointer: '/a' },
    { ...file, pointer: '/b' },
    { ...file, pointer: '/c' },
  ];
  expect(scoreMqa({ ...full, distributions })).toMatchObject({ score: { low: 405 }, distribution: '/b' });
});

test('dates of the dataset count only when the best distribution was not measured for them', () => {
  const dataset = { dateIssuedAvailability: true, dateModifiedAvailability: true } as const;
  expect(scoreMeasurements({ dataset, distributions: [] }, false).total).toBe(10);
  expect(scoreMeasurements({ dataset, distributions: [{ dateIssuedAvailability: false }] }, false).total).toBe(5);
  expect(
    scoreMeasurements({ dataset, distributions: [{ dateIssuedAvailability: true, dateModifiedAvailability: true }] }, false).total,
  ).toBe(10);
});

test('what is missing fills the lower end up to 405, and the ends are in order', () => {
  fc.assert(
    fc.property(mqaFactsArbitrary, (facts) => {
      const { score, missing, dimensions } = scoreMqa(facts);
      expect(score.low + missing.reduce((sum, { points }) => sum + points, 0)).toBe(405);
      expect(score.high).toBeGreaterThanOrEqual(score.low);
      expect(dimensions.reduce((sum, { low }) => sum + low, 0)).toBe(score.low);
      expect(dimensions.every(({ low, high, max }) => low <= max && high <= max)).toBe(true);
    }),
  );
});

test('once the addresses have been tried, the points lie between the ends', () => {
  fc.assert(
    fc.property(mqaFactsArbitrary, fc.infiniteStream(fc.constantFrom(200, 404)), (facts, answers) => {
      const tried = {
        ...facts,
        conformsToDcatAp: facts.conformsToDcatAp ?? answers.next().value === 200,
        distributions: facts.distributions.map(answer),
      };
      function answer(one: MqaDistribution): MqaDistribution {
        const known = (list: MqaDistribution['accessUrls']) =>
          list.map(({ url, status }) => ({ url, status: status ?? answers.next().value }));
        return { ...one, accessUrls: known(one.accessUrls), downloadUrls: known(one.downloadUrls) };
      }
      const before = scoreMqa(facts).score;
      const after = scoreMqa(tried).score;
      expect(after.low).toBe(after.high);
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.low).toBeLessThanOrEqual(before.high);
    }),
  );
});

test('stating more never costs points', () => {
  fc.assert(
    fc.property(mqaFactsArbitrary, fc.constantFrom('rights', 'byteSize', 'issued', 'modified', 'licence'), (facts, key) => {
      const more = { ...facts, distributions: facts.distributions.map((one) => ({ ...one, [key]: one[key] ?? file[key] })) };
      expect(scoreMqa(more).score.low).toBeGreaterThanOrEqual(scoreMqa(facts).score.low);
    }),
  );
});
