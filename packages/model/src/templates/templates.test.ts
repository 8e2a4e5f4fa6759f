import { expect, test } from 'vitest';
import { deriveSecurityLevel } from '../security/derive-security-level.ts';
import { parseDraft } from '../passport/parse-draft.ts';
import { draftOfTemplate } from './draft-of-template.ts';
import { guessTemplate } from './guess-template.ts';
import { findTemplate, recordTemplates } from './record-templates.ts';

test('there are at least 25 ready-made records, each with a name of its own', () => {
  expect(recordTemplates.length).toBeGreaterThanOrEqual(25);
  expect(new Set(recordTemplates.map(({ id }) => id)).size).toBe(recordTemplates.length);
});

test.each(recordTemplates.map((template) => [template.id, template] as const))('%s is a draft without faults', (_id, template) => {
  expect(parseDraft(draftOfTemplate(template)).faults).toEqual([]);
});

test('records of people are closed, records of things may be public', () => {
  const level = (id: string) => deriveSecurityLevel(draftOfTemplate(findTemplate(id)!), '2026-01-01').level;
  expect([level('detska-hriste'), level('bytovy-fond'), level('socialni-sluzby')]).toEqual(['S0', 'S3', 'S4']);
});

test.each([
  ['Detska hriste 2024', [], 'detska-hriste'],
  ['rozpocet-2026', ['rok', 'paragraf', 'polozka', 'rozpocet_schvaleny_kc'], 'rozpocet'],
  ['parkovaci automaty', ['Č. automatu', 'Umístění', 'Zóna', 'Sazba/hod'], 'parkovani'],
  ['export', ['stanice', 'cas', 'pm10_ug_m3', 'pm2_5_ug_m3', 'no2_ug_m3'], 'ovzdusi'],
  ['Nádoby na odpad', ['Ulice'], 'odpadove-nadoby'],
])('“%s” resembles the right record', (title, columns, id) => {
  expect(guessTemplate({ title, columns })?.template.id).toBe(id);
});

test('what resembles nothing gets no guess', () => {
  expect(guessTemplate({ title: 'Tabulka 1', columns: ['a', 'b'] })).toBeUndefined();
});
