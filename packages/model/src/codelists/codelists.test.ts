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
