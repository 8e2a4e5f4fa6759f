import { expect, test } from 'vitest';
import { codelists, findCode, findIri, isCodelistName } from './codelists.ts';

test.each(Object.entries(codelists))('%s is complete and its codes and IRIs are unique', (name, list) => {
  expect(list.name).toBe(name);
  expect(list.source).not.toBe('');
  expect(list.items.length).toBeGreaterThan(1);
  expect(new Set(list.items.map((item) => item.code)).size).toBe(list.items.length);
  expect(new Set(list.items.map((item) => item.iri)).size).toBe(list.items.length);
  for (const { iri, label } of list.items) {
    expect(iri).toMatch(/^(https?|urn):/);
    for (const text of [label.cs, label.en]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^$|^https?:|\s{2}|\n/);
    }
  }
});

test('values are found by code and by IRI', () => {
  expect(findCode('data-theme', 'TRAN')?.label).toEqual({ cs: 'Doprava', en: 'Transport' });
  expect(findIri('frequency', 'http://publications.europa.eu/resource/authority/frequency/MONTHLY')).toMatchObject({
    code: 'MONTHLY',
    period: 'P1M',
  });
  expect(findIri('terms-personal-data', 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/')?.code).toBe('none');
  expect(findIri('hvd-category', 'http://data.europa.eu/bna/c_b79e35eb')).toMatchObject({ isTop: true, label: { cs: 'Mobilita' } });
  expect(findCode('file-type', 'CSV')).toMatchObject({ machineReadable: true, nonProprietary: true });
  expect(findCode('file-type', 'PDF')?.machineReadable).toBeUndefined();
  expect(findCode('data-theme', 'constructor')).toBeUndefined();
});

test('names of codelists are known, others are not', () => {
  expect(isCodelistName('frequency')).toBe(true);
  expect(isCodelistName('toString')).toBe(false);
});

test.each(['file-type', 'data-theme', 'frequency', 'hvd-category'] as const)('no two values of %s look the same', (name) => {
  for (const language of ['cs', 'en'] as const) {
    const labels = codelists[name].items.map(({ label }) => label[language].toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  }
});

test('marks of file types are those of the methodology: 20 machine-readable, 31 non-proprietary', () => {
  const { items } = codelists['file-type'];
  expect(items.filter((item) => item.machineReadable)).toHaveLength(20);
  expect(items.filter((item) => item.nonProprietary)).toHaveLength(31);
  expect(findCode('file-type', 'XLSX')).toMatchObject({ machineReadable: true });
  expect(findCode('file-type', 'XLSX')?.nonProprietary).toBeUndefined();
});

test('the longest time between two updates is a duration, unknown where the frequency gives none', () => {
  for (const { period = 'P1D' } of codelists.frequency.items) expect(period).toMatch(/^P(T\d+[HM]|\d+[DMY])$/);
  expect(['IRREG', 'UNKNOWN', 'NEVER', 'CONT'].map((code) => findCode('frequency', code)?.period)).toEqual(Array(4).fill(undefined));
});

test('six categories of high-value data group the others', () => {
  expect(codelists['hvd-category'].items.filter((item) => item.isTop).map(({ label }) => label.en)).toEqual([
    'Meteorology',
    'Earth observation and environment',
    'Geospatial',
    'Statistics',
    'Companies and company ownership',
    'Mobility',
  ]);
});

test('licences that Czech terms of use are exported as are there', () => {
  const authority = 'http://publications.europa.eu/resource/authority/licence/';
  expect(['CC0', 'CC_BY_4_0'].map((code) => findCode('licence', code)?.iri)).toEqual([`${authority}CC0`, `${authority}CC_BY_4_0`]);
});
