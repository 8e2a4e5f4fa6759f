import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../passport/passport.ts';
import { diffDrafts } from './diff-drafts.ts';
import { fieldLabels } from './field-labels.ts';
import { fieldLabel } from './label-of-path.ts';

const title = { cs: 'Hřiště' };
const csv = { kind: 'file' as const, format: 'CSV', downloadUrl: 'https://a.example/1.csv', title: { cs: 'Seznam hřišť' } };
const map = { kind: 'map-service' as const, service: { endpointUrl: 'https://a.example/wms' } };
const brief = (before: Draft, after: Draft) => diffDrafts(before, after).map(({ kind, pointer, label }) => [kind, pointer, label.cs]);

describe('the difference of two states of a passport', () => {
  test('names each field that was added, removed or changed, in the order of the passport', () => {
    const before: Draft = { title, access: { rights: 'PUBLIC', fee: { cs: 'zdarma' } }, frequency: 'ANNUAL' };
    const after: Draft = { frequency: 'MONTHLY', title: { ...title, en: 'Playgrounds' }, access: { rights: 'PUBLIC' } };
    expect(diffDrafts(before, after)).toEqual([
      { kind: 'added', pointer: '/title/en', label: { cs: 'Název (anglicky)', en: 'Title (in English)' }, after: 'Playgrounds' },
      {
        kind: 'changed',
        pointer: '/frequency',
        label: { cs: 'Periodicita aktualizace', en: 'Update frequency' },
        before: 'ANNUAL',
        after: 'MONTHLY',
      },
      {
        kind: 'removed',
        pointer: '/access/fee/cs',
        label: { cs: 'Přístup › Poplatek (česky)', en: 'Access › Fee (in Czech)' },
        before: 'zdarma',
      },
    ]);
  });

  test('of a list of words is the words that came and went, whatever their order', () => {
    expect(brief({ title, keywords: { cs: ['a', 'b', 'c'] } }, { title, keywords: { cs: ['c', 'd', 'a'] } })).toEqual([
      ['removed', '/keywords/cs/1', 'Klíčová slova (česky)'],
      ['added', '/keywords/cs/1', 'Klíčová slova (česky)'],
    ]);
    expect(brief({ title, themes: ['REGI', 'SOCI'] }, { title, themes: ['SOCI', 'REGI'] })).toEqual([]);
  });

  test('of distributions goes by what they are, not by where they stand', () => {
    const before: Draft = { title, distributions: [csv, map] };
    expect(brief(before, { title, distributions: [map, csv] })).toEqual([]);
    expect(brief(before, { title, distributions: [map, { ...csv, rows: 12 }] })).toEqual([
      ['added', '/distributions/1/rows', 'Distribuce (Seznam hřišť) › Počet řádků'],
    ]);
    expect(brief(before, { title, distributions: [map] })).toEqual([['removed', '/distributions/0', 'Distribuce (Seznam hřišť)']]);
    expect(brief(before, { title, distributions: [{ ...csv, downloadUrl: 'https://b.example/2.csv' }, map] })).toEqual([
      ['changed', '/distributions/0/downloadUrl', 'Distribuce (Seznam hřišť) › Adresa ke stažení'],
    ]);
  });

  test('of columns, risks and locations goes by their names', () => {
    const columns = [{ name: 'a' }, { name: 'b', type: 'string' as const }];
    const from: Draft = { title, distributions: [{ ...csv, columns }], security: { nkodRisks: [{ risk: 3, level: 1 }] } };
    const to: Draft = {
      title,
      distributions: [{ ...csv, columns: [{ name: 'b', type: 'integer' }] }],
      security: {
        nkodRisks: [
          { risk: 1, level: 0 },
          { risk: 3, level: 2 },
        ],
      },
    };
    expect(brief(from, to)).toEqual([
      ['removed', '/distributions/0/columns/0', 'Distribuce (Seznam hřišť) › Sloupce (a)'],
      ['changed', '/distributions/0/columns/0/type', 'Distribuce (Seznam hřišť) › Sloupce (b) › Typ'],
      ['added', '/security/nkodRisks/0', 'Ochrana › Rizika zveřejnění (1)'],
      ['changed', '/security/nkodRisks/1/level', 'Ochrana › Rizika zveřejnění (3) › Úroveň'],
    ]);
  });

  test('takes shapes and foreign properties whole', () => {
    const from: Draft = { title, territory: { bbox: [1, 2, 3, 4] }, extras: { lkod: { a: 1 } } };
    const to: Draft = { title, territory: { bbox: [1, 2, 3, 5] }, extras: { lkod: { a: 2, b: 3 } } };
    expect(brief(from, to)).toEqual([
      ['changed', '/territory/bbox', 'Území › Obdélník'],
      ['changed', '/extras/lkod', 'Další vlastnosti ze zdroje › lkod'],
    ]);
  });
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
const distribution = fc.record(
  {
    kind: fc.constantFrom('file' as const, 'api' as const),
    format: fc.constantFrom('CSV', 'JSON'),
    downloadUrl: fc.constantFrom('https://a.example/1', 'https://a.example/2'),
    rows: fc.nat({ max: 3 }),
  },
  { requiredKeys: ['kind'] },
);
const draft = fc.record(
  {
    title: fc.record({ cs: fc.constantFrom('A', 'B') }),
    keywords: fc.record({ cs: words }),
    distributions: fc.array(distribution, { maxLength: 4 }),
  },
  { requiredKeys: ['title'] },
) as fc.Arbitrary<Draft>;

test('nothing differs from itself, and what was added one way is removed the other way', () => {
  fc.assert(
    fc.property(draft, draft, (one, other) => {
      expect(diffDrafts(one, structuredClone(one))).toEqual([]);
      const count = (from: Draft, to: Draft, kind: string) => diffDrafts(from, to).filter((change) => change.kind === kind).length;
      expect(count(one, other, 'added') - count(one, other, 'removed')).toBe(count(other, one, 'removed') - count(other, one, 'added'));
    }),
  );
});

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

function pathsOf(schema: Shape, path: readonly string[] = []): string[][] {
  if (schema.items) return pathsOf(schema.items, path);
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const way = /^(cs|en)$/.test(key) ? [...path] : [...path, key];
    return [...(way.length > path.length ? [way] : []), ...pathsOf(inner, way)];
  });
}

test('every field of a passport has a name for people, and no name is left over', () => {
  const paths = pathsOf(Draft as unknown as Shape);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !fieldLabel(path)).map((path) => path.join('.'))).toEqual([]);
  const used = new Set(paths.map((path) => fieldLabel(path)));
  expect(Object.entries(fieldLabels).flatMap(([key, text]) => (used.has(text) ? [] : [key]))).toEqual([]);
});
