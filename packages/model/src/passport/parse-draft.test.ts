import { expect, test } from 'vitest';
import { parseDraft } from './parse-draft.ts';

const minimal = { title: { cs: 'Dětská hřiště' } };

test('a title is enough for a draft', () => {
  expect(parseDraft(minimal)).toEqual({ draft: { kind: 'dataset', title: { cs: 'Dětská hřiště' } }, faults: [] });
});

test.each([
  ['not an object', 7, '', 'type'],
  ['no title', {}, '/title', 'required'],
  ['an unknown key', { ...minimal, tittle: 1 }, '/tittle', 'unknown-property'],
  ['a number for a text', { title: { cs: 5 } }, '/title/cs', 'type'],
  ['an unknown theme', { ...minimal, themes: ['XXXX'] }, '/themes/0', 'unknown-code'],
  ['an unknown frequency', { ...minimal, frequency: 'OFTEN' }, '/frequency', 'unknown-code'],
  ['an unknown municipality', { ...minimal, territory: { units: ['obec/1'] } }, '/territory/units/0', 'unknown-unit'],
  ['reversed dates', { ...minimal, temporal: { start: '2026-02-01', end: '2026-01-01' } }, '/temporal/end', 'end-before-start'],
  ['an impossible date', { ...minimal, issued: '2026-02-30' }, '/issued', 'format'],
  ['a reversed box', { ...minimal, territory: { bbox: [18, 49, 12, 51] } }, '/territory/bbox', 'reversed-box'],
  [
    'a box outside the world',
    { ...minimal, territory: { bbox: [-598000, -1160000, -597000, -1159000] } },
    '/territory/bbox',
    'outside-world',
  ],
  ['a key with a slash', { ...minimal, 'a/b': 1 }, '/a~1b', 'unknown-property'],
])('%s is a fault at its place', (_name, input, pointer, code) => {
  const result = parseDraft(input);
  expect(result.draft).toBeUndefined();
  expect(result.faults).toContainEqual(expect.objectContaining({ pointer, code }));
  for (const fault of result.faults) {
    expect(fault.message.cs).not.toBe('');
    expect(fault.message.en).not.toBe('');
  }
});

test('no sentence shows a regular expression', () => {
  const { faults } = parseDraft({
    ...minimal,
    iri: 'x',
    organisation: 'Á',
    landingPage: 'x',
    languages: ['čeština'],
    territory: { units: ['Brno'] },
    publisher: { ico: '1', iri: 'x' },
    access: { requestUrl: 'x' },
    legal: { agendas: ['x'], applicableLegislation: ['x'] },
    distributions: [{ kind: 'file', downloadUrl: 'x', mediaType: 'csv', compression: 'gzip' }],
  });
  expect(faults.length).toBeGreaterThan(11);
  for (const { message } of faults) expect(message.cs).not.toMatch(/[\^$\\]/);
});

test('every fault is listed, not only the first', () => {
  const { faults } = parseDraft({ title: {}, themes: ['A', 'B'], frequency: 1, nonsense: true });
  expect(faults.map((fault) => fault.pointer).toSorted()).toEqual(['/frequency', '/nonsense', '/themes/0', '/themes/1', '/title']);
});

test('the input is not changed', () => {
  const input = Object.freeze({ ...minimal });
  parseDraft(input);
  expect(input).toEqual(minimal);
});
