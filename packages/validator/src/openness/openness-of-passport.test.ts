import type { Distribution, Draft } from '@pasport/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, goodDrafts } from '../../test/good-drafts.ts';
import { factsOf } from '../passport/facts.ts';
import { opennessOfPassport } from './openness-of-passport.ts';

const good: Draft = goodDrafts['open-file'];
const file = good.distributions?.[0] ?? { kind: 'file' };
const opennessOf = (change: Partial<Draft>) => opennessOfPassport(factsOf({ ...good, ...change }, at));
const withFile = (change: Partial<Distribution>) => opennessOf({ distributions: [{ ...file, ...change }] });
const reasonOf = ({ missing }: ReturnType<typeof opennessOf>) => missing[0]?.message.en;

describe('each star stands on the one below', () => {
  test.each<[number, string, Partial<Distribution>, Partial<Draft>]>([
    [0, 'paper', { kind: 'paper', downloadUrl: undefined, accessUrl: undefined }, {}],
    [0, 'a file without terms', { termsOfUse: undefined }, {}],
    [0, 'a file for no commercial use', { licence: 'CC_BYNC_4_0' }, {}],
    [0, 'a file that is not public', {}, { access: { rights: 'NON_PUBLIC' } }],
    [1, 'a PDF', { format: 'PDF' }, {}],
    [1, 'a file whose format nobody declared', { format: undefined }, {}],
    [2, 'an Excel sheet', { format: 'XLSX' }, {}],
    [3, 'a CSV', { format: 'CSV' }, {}],
    [3, 'a GeoPackage', { format: 'GPKG' }, {}],
    [4, 'RDF', { format: 'RDF_TURTLE' }, {}],
    [5, 'JSON-LD by a shared specification', { format: 'JSON_LD' }, { conformsTo: ['https://ofn.gov.cz/turistické-cíle/2020-07-01/'] }],
  ])('%i for %s', (stars, _name, change, draft) => {
    const openness = opennessOf({ ...draft, distributions: [{ ...file, ...change }] });
    expect(openness.stars).toBe(stars);
    expect(openness.missing.map(({ star }) => star)).toEqual([1, 2, 3, 4, 5].slice(stars));
  });
});

test('the reason says what to do, and where', () => {
  expect(reasonOf(withFile({ format: undefined }))).toBe('No format is declared.');
  expect(withFile({ licence: 'CC_BYNC_4_0' }).missing[0]?.pointer).toBe('/distributions/0/licence');
  expect(withFile({ format: 'PDF' }).missing[0]).toMatchObject({ pointer: '/distributions/0/format' });
  expect(withFile({ licence: 'CC_BYNC_4_0', format: 'CSV' }).missing[1]?.message.cs).toBe('Čeká na nižší hvězdu.');
});

test('a passport has the stars of its best distribution, of equals the first', () => {
  const openness = opennessOf({ distributions: [{ ...file, format: 'PDF' }, file, file] });
  expect(openness).toMatchObject({ stars: 3, distribution: '/distributions/1' });
  expect(openness.distributions.map(({ stars }) => stars)).toEqual([1, 3, 3]);
});

test('a passport without distributions has none and says why', () => {
  const openness = opennessOf({ distributions: [] });
  expect(openness).toMatchObject({ stars: 0, distributions: [] });
  expect(openness.missing[0]).toMatchObject({ star: 1, pointer: '/distributions' });
});

test('another distribution never takes a star away', () => {
  const some = fc.record({
    format: fc.constantFrom('PDF', 'CSV', 'XLSX', 'JSON_LD', undefined),
    licence: fc.constantFrom('CC0', 'CC_BYNC', undefined),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), some, (list, one) => {
      const distributions = list.map((change) => ({ ...file, ...change }));
      const more = opennessOf({ distributions: [...distributions, { ...file, ...one }] });
      expect(more.stars).toBeGreaterThanOrEqual(opennessOf({ distributions }).stars);
    }),
  );
});
