import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessSecurity, blockKinds, personalDataClasses, type Draft } from '@pasport/model';
import { describe, expect, test } from 'vitest';
import { assessSpec } from '../src/specs/assess.ts';
import { closedAddress } from './closed-address.ts';
import { emptyFolder, runProgram } from './run-program.ts';

interface Assessment {
  level: string;
  ruleId: string;
  policyVersion: string;
  explanation: string;
  contradictions: { pointer: string; code: string; message: string }[];
  notes: { id: string; kind: string; pointer: string; message: string }[];
}

const assess = async (...args: string[]) => {
  const { code, stdout, stderr } = await runProgram(['assess', ...args, '--json', '--url', await closedAddress()]);
  return { code, stderr, found: stdout === '' ? undefined : (JSON.parse(stdout) as Assessment) };
};

describe('levels by options, without a registry', () => {
  test.each([
    ['S0', 'R5', '--people no --protected-by-law no --harm no'],
    ['S2', 'R3', '--people no --protected-by-law unknown --harm no'],
    ['S2', 'R3', '--people no'],
    ['S2', 'R3', '--access PUBLIC --embargo 2099-01-01'],
    ['S1', 'R4', '--access PUBLIC --block third-party-terms'],
    ['S3', 'R2', '--people yes --personal-data personal'],
    ['S3', 'R2', '--cia 3,1,1'],
    ['S4', 'R1', '--block trade-secret --block critical-infrastructure'],
  ])('%s by %s: %s', async (level, ruleId, options) => {
    const { code, found } = await assess(...options.split(' '));
    expect(found).toMatchObject({ level, ruleId, policyVersion: 'pasport-security/1.0', contradictions: [] });
    expect(code).toBe(0);
  });
});

test('what contradicts itself ends with 1 and names its place', async () => {
  const { code, found } = await assess('--personal-data', 'special', '--cia', '1,1,1');
  expect(code).toBe(1);
  expect(found?.contradictions).toEqual([
    { pointer: '/security/cia/confidentiality', code: 'security-K1', message: expect.stringContaining('důvěrnost 1') },
  ]);
});

test('classified information does not belong in the registry', async () => {
  const { code, found } = await assess('--block', 'classified', '--lang', 'en');
  expect([code, found?.level, found?.explanation]).toEqual([1, 'X', expect.stringContaining('412/2005')]);
});

test('a passport is read from a file; an option wins over it and leaves the rest', async () => {
  const path = join(emptyFolder(), 'pasport.json');
  const draft: Draft = {
    title: { cs: 'Žáci' },
    security: { answers: { people: 'yes', mandatoryOpen: 'yes' }, personalData: 'none' },
    locations: [{ hosting: 'cloud', cloudLevel: 1 }],
  };
  writeFileSync(path, JSON.stringify(draft));
  const { found } = await assess(path, '--personal-data', 'personal', '--cia', '3,2,1');
  const cia = { confidentiality: 3, integrity: 2, availability: 1, scheme: '409/2025' } as const;
  const expected = assessSecurity({ ...draft, security: { ...draft.security, personalData: 'personal', cia } }, '2026-01-01');
  expect(found?.notes.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['task K4', 'warning K7']);
  expect(found).toEqual({
    ...expected,
    explanation: expected.explanation.cs,
    notes: expected.notes.map((note) => ({ ...note, message: note.message.cs })),
  });
});

test('for people: the level in words, the rule, why, and what is to be done', async () => {
  const stdin = 'title: { cs: Žáci }\nsecurity: { personalData: personal, answers: { mandatoryOpen: yes }, tlp: CLEAR }\n';
  const czech = await runProgram(['assess', '-'], { stdin: stdin.replace('yes', '"yes"') });
  expect(czech.stdout).toContain('S3 chráněná  (pravidlo R2, pasport-security/1.0)');
  expect(czech.stdout).toMatch(
    /Osobní údaje,.+\n\nOdporuje si\n {2}\/security\/tlp\n? .+\n[^]+Je třeba udělat\n {2}\/security\/answers\/mandatoryOpen/,
  );
  const english = await runProgram(['assess', '-', '--lang', 'en'], { stdin: stdin.replace('yes', '"yes"') });
  expect(english.stdout).toContain('S3 protected  (rule R2, pasport-security/1.0)');
  expect(english.stdout).toContain('To be done');
});

test.each([
  [[], 'missing-values'],
  [['--cia', '5,1,1'], 'wrong-usage'],
  [['--people', 'maybe'], 'wrong-usage'],
  [['--embargo', '2026-02-31'], 'wrong-usage'],
])('%j is wrong usage', async (args, name) => {
  const { code, stderr } = await assess(...args);
  expect(code).toBe(2);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: name } });
});

test('faults of the file are told by their places', async () => {
  const path = join(emptyFolder(), 'pasport.json');
  writeFileSync(path, '{"security":{"personalData":"some"}}');
  const { code, stderr } = await assess(path);
  expect(code).toBe(1);
  expect(stderr).toContain('/security/personalData');
});

test('the choices are those of the model', () => {
  const choicesOf = (flag: string) => assessSpec.options.find(({ flags }) => flags.startsWith(flag))?.choices;
  expect(choicesOf('--personal-data')).toEqual(personalDataClasses);
  expect(choicesOf('--block')).toEqual(blockKinds);
});
