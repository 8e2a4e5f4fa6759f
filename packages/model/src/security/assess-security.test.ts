import { expect, test } from 'vitest';
import type { Draft } from '../passport/passport.ts';
import { assessSecurity } from './assess-security.ts';
import { securityChecks } from './security-checks.ts';

const today = '2026-06-01';
const assess = (fields: Partial<Draft>) => assessSecurity({ title: { cs: 'Data' }, ...fields }, today);
const cia = (confidentiality: 1 | 2 | 3 | 4) => ({ confidentiality, integrity: 1, availability: 1, scheme: '409/2025' as const });
const open = { rights: 'PUBLIC' };

test.each<[string, Partial<Draft>]>([
  ['K1', { security: { cia: cia(1), personalData: 'personal' } }],
  ['K2', { security: { tlp: 'CLEAR' } }],
])('%s is a contradiction at its place', (id, fields) => {
  const { contradictions } = assess(fields);
  expect(contradictions).toContainEqual(
    expect.objectContaining({ code: `security-${id}`, pointer: securityChecks.find((check) => check.id === id)?.pointer }),
  );
});

test.each<[string, Partial<Draft>]>([
  ['K4', { security: { answers: { mandatoryOpen: 'yes' }, personalData: 'personal' } }],
  ['K5', { access: open, legal: { hvdCategories: ['c_b79e35eb'] }, distributions: [{ kind: 'file' }] }],
  ['K6', { access: open, security: { personalData: 'by-law' } }],
  ['K7', { security: { cia: cia(3) }, locations: [{ hosting: 'cloud', cloudLevel: 2 }] }],
  ['K8', { access: open, security: { nkodRisks: [{ risk: 5, level: 2 }] } }],
])('%s is told', (id, fields) => {
  expect(assess(fields).notes.map((note) => note.id)).toEqual([id]);
  expect(assess(fields).contradictions).toEqual([]);
});

test.each(['personal', 'pseudonymised', 'special'] as const)('K1: data of class %s cannot be rated for publication', (personalData) => {
  const codes = (confidentiality: 1 | 2) =>
    assess({ security: { cia: cia(confidentiality), personalData } }).contradictions.map(({ code }) => code);
  expect([codes(1), codes(2)]).toEqual([['security-K1'], []]);
});

test.each([
  ['personal', 'S3'],
  ['pseudonymised', 'S3'],
  ['special', 'S4'],
] as const)('data of class %s declared public are taken down as they are and protected by level %s', (personalData, level) => {
  // Refused, nobody would learn of data that are out already; the level hides them and the quality report is capped.
  expect(assess({ access: open, security: { personalData } })).toMatchObject({ level, contradictions: [] });
});

test('a well-declared open dataset has nothing to be told', () => {
  const draft: Partial<Draft> = {
    access: open,
    security: {
      cia: cia(1),
      personalData: 'by-law',
      legalBasis: ['zákon č. 250/2000 Sb.'],
      tlp: 'CLEAR',
      nkodRisks: [{ risk: 5, level: 2, mitigation: 'vysvětlivky' }],
    },
    legal: { hvdCategories: ['c_b79e35eb'] },
    distributions: [{ kind: 'file', licence: 'CC_BY_4_0' }, { kind: 'api' }],
    locations: [{ hosting: 'cloud', cloudLevel: 2 }],
  };
  expect(assess(draft)).toMatchObject({ level: 'S0', contradictions: [], notes: [] });
});

test('every check says what to do in both languages', () => {
  for (const { message } of securityChecks) for (const text of [message.cs, message.en]) expect(text.length).toBeGreaterThan(30);
});
