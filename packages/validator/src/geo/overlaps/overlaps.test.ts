import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageFaults, goodCoverage, type AreaRings } from '../../../test/faults/coverage-faults.ts';
import { checkFile } from '../../check-file.ts';
import type { Declared } from '../../file/declared.ts';
import type { Area } from './areas.ts';
import { areClearlyApart } from './clearly-apart.ts';
import { commonPart } from './common-part.ts';
import { coverageOf } from './coverage-of.ts';
import { coverageOfPassport } from './coverage-of-passport.ts';
import { ringsOf } from './rings-of.ts';

/** Rectangles side by side, and the first of them moved by degrees to the east. */
const [first, second] = [goodCoverage[0]!, goodCoverage[1]!];
const moved = ([ring]: AreaRings, by: number): AreaRings => [ring!.map(([x, y]) => [x + by, y] as const)];
const check = async (areas: readonly AreaRings[], declared: Declared = { isCoverage: true }) => {
  const features = areas.map((coordinates, id) => ({ type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates } }));
  return await checkFile(Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })), { declared });
};
const answerOf = ({ measures }: Awaited<ReturnType<typeof check>>) => measures.find(({ check: id }) => id === 'coverage-overlaps')?.answer;

test('areas that share whole sides and corners do not overlap', async () => {
  const report = await check(goodCoverage);
  expect(report.findings).toEqual([]);
  expect(answerOf(report)).toBe('pass');
});

test('an overlap is named by both areas, with its size and place', async () => {
  const { findings } = await check(coverageFaults[0]!.areas);
  expect(findings).toMatchObject([
    { check: 'coverage-overlaps', severity: 'error', certainty: 'certain', positions: [{ feature: 6 }, { feature: 7 }] },
  ]);
  const [{ message } = { message: { cs: '', en: '' } }] = findings;
  expect(message.cs).toMatch(/^Překrývající se dvojice ploch: 1\. Prvky 6 a 7 \(8[01]\d\u00A0m², u bodu 17\.122\d*, 48\.8515\)\.$/u);
  expect(message.en).toMatch(/^Pairs of areas that overlap: 1\. Features 6 and 7 \(8[01]\d\u00A0m², near 17\.122\d*, 48\.8515\)\.$/u);
});

test.each(coverageFaults)('$name.en is found, and the score falls', async ({ areas }) => {
  const report = await check(areas);
  expect(report.findings.map(({ check: id }) => id)).toContain('coverage-overlaps');
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  expect(report.score).toBeLessThan((await check(goodCoverage)).score);
});

const hole: AreaRings[number] = [
  [17.1202, 48.8502],
  [17.1202, 48.8504],
  [17.1204, 48.8504],
  [17.1204, 48.8502],
  [17.1202, 48.8502],
];

test.each<[string, AreaRings[]]>([
  ['an area that fills a hole', [[...first, hole], [hole.toReversed()]]],
  ['a border with more corners on one side', [first, [second[0]!.toSpliced(4, 0, [17.121, 48.8504])]]],
  ['rounding to five decimals', [first, [second[0]!.with(0, [17.12099, 48.85]).with(4, [17.12099, 48.85])]]],
  ['rounding of a centimetre', [first, moved(second, -0.0000001)]],
  ['a sliver of a decimetre', [first, moved(second, -0.000001)]],
])('%s is no overlap', async (_name, areas) => {
  const report = await check(areas);
  expect([report.findings.map(({ check: id }) => id), answerOf(report)]).toEqual([[], 'pass']);
});

describe('whether areas may overlap', () => {
  const twice = [...goodCoverage, first];

  test('is told by the name of the data, which may be wrong', async () => {
    const { findings } = await check(twice, { title: 'Katastrální parcely města' });
    expect(findings).toMatchObject([{ check: 'coverage-overlaps', severity: 'warning', certainty: 'likely' }]);
  });

  test('is not asked of other data', async () => {
    for (const declared of [{}, { title: 'Záplavová území' }, { title: 'Parcely', isCoverage: false }])
      expect(answerOf(await check(twice, declared))).toBeUndefined();
  });

  test.each([
    'Parcely',
    'KN_PARCELY',
    'cp:CadastralParcel',
    'Městské části Brna',
    'volebni_okrsky_2026',
    'ZSJ',
    'Plochy s rozdílným způsobem využití',
    'Katastrální území',
  ])('%s divide a territory', (name) => expect(coverageOf({}, name)).toBe('named'));

  test.each([
    'Záplavová území',
    'Definiční body parcel',
    'Školské obvody',
    'Ochranná pásma',
    'Územní plán – změny ploch RZV',
    'parcelování',
    'Věcná břemena – parcely',
    undefined,
  ])('%s do not, or nobody knows', (name) => expect(coverageOf({}, name)).toBeUndefined());

  test('is declared by the specification of INSPIRE on parcels', () => {
    expect(coverageOfPassport({ title: { cs: 'KN' }, conformsTo: ['https://inspire.ec.europa.eu/id/document/tg/cp'] })).toEqual({
      title: 'KN',
      isCoverage: true,
    });
    expect(coverageOfPassport({ otherThemes: ['http://inspire.ec.europa.eu/theme/cp'] })).toEqual({ isCoverage: true });
    expect(coverageOfPassport({ title: { cs: 'KN' }, conformsTo: ['https://inspire.ec.europa.eu/theme/au'] })).toEqual({ title: 'KN' });
  });
});

test('what cannot be compared is said, and costs nothing', async () => {
  const crossed: AreaRings = [
    [
      [17.1, 48.8],
      [17.11, 48.81],
      [17.11, 48.8],
      [17.1, 48.81],
      [17.1, 48.8],
    ],
  ];
  const { findings, measures } = await check([...goodCoverage, crossed]);
  expect(findings.find(({ check: id }) => id === 'coverage-overlaps')).toMatchObject({ severity: 'hint', certainty: 'possible' });
  expect(measures.find(({ check: id }) => id === 'coverage-overlaps')?.lost ?? 0).toBe(0);
});

/** Convex areas with corners on a small grid, so that they often share corners and sides. */
const triangle = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .filter(([ax, ay, bx, by, cx, cy]) => (bx - ax) * (cy - ay) !== (by - ay) * (cx - ax))
  .map(([ax, ay, bx, by, cx, cy]): Area => {
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [ax, ay],
          [bx, by],
          [cx, cy],
          [ax, ay],
        ],
      ],
    };
    const [xs, ys] = [
      [ax, bx, cx],
      [ay, by, cy],
    ];
    return { geometry, rings: ringsOf(geometry), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], place: {} };
  });

test('areas that the engine finds to overlap are never called apart', () => {
  let apart = 0;
  fc.assert(
    fc.property(triangle, triangle, (a, b) => {
      if (!areClearlyApart(a, b)) return;
      apart += 1;
      // A unit is a kilometre, so that the smallest overlap counts.
      expect(commonPart(a.geometry, b.geometry, { scale: [1_000, 1_000], step: 1e-7 })).toBeUndefined();
    }),
    { numRuns: 3_000 },
  );
  expect(apart).toBeGreaterThan(300);
});
