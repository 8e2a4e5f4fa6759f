import { expect, test } from 'vitest';
import { fakeRegistry, type FakeRegistry } from './fake-registry.ts';
import { runProgram } from './run-program.ts';

test('report shows score, dimensions, what to fix first and findings', async () => {
  await using registry = await fakeRegistry();
  const { code, stdout } = await runProgram(['report', 'parkoviste', '--url', registry.url]);
  expect(code).toBe(0);
  expect(stdout).toContain('Skóre 62,5 / 100');
  expect(stdout).toMatch(/úplnost +40 +█{8}░{12}/);
  expect(stdout).toContain('1. Doplňte popis. +12,5  /description');
  expect(stdout).toMatch(/chyba +\/description +Chybí popis\./);
});

test('report speaks English and takes colours off for NO_COLOR', async () => {
  await using registry = await fakeRegistry();
  const coloured = await runProgram(['report', 'parkoviste', '--lang', 'en', '--url', registry.url], { env: { FORCE_COLOR: '1' } });
  expect(coloured.stdout).toContain('\u001B[');
  const plain = await runProgram(['report', 'parkoviste', '--lang', 'en', '--url', registry.url], {
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
  });
  expect(plain.stdout).not.toContain('\u001B[');
  expect(plain.stdout).toContain('1. Add a description. +12.5');
});

test('report --json is the report of the registry', async () => {
  await using registry = await fakeRegistry();
  const { stdout } = await runProgram(['report', 'parkoviste', '--json', '--url', registry.url]);
  expect(JSON.parse(stdout)).toMatchObject({ score: 62.5, fixFirst: [{ points: 12.5 }] });
});

/** A registry whose report is held down by two caps; a part of the checks has no result yet. */
async function cappedRegistry(): Promise<FakeRegistry> {
  const report = {
    score: 50,
    scoreBeforeCaps: 74.2,
    interval: { low: 45, high: 50 },
    caps: [
      { cap: 'mandatory', limit: 60, check: 'a' },
      { cap: 'not-reachable', limit: 50, check: 'b' },
      { cap: 'not-reachable', limit: 50, check: 'c' },
    ],
    dimensions: [],
    findings: [],
    fixFirst: [
      { check: 'b', points: 0, unlocks: 12.5, fix: { cs: 'Opravte odkaz.', en: 'Repair the link.' } },
      { check: 'a', points: 24.2, fix: { cs: 'Doplňte popis.', en: 'Add a description.' } },
    ],
  };
  return fakeRegistry({ 'GET /api/v1/passports/x/report': (_request, response) => void response.end(JSON.stringify(report)) });
}

test.each([
  ['cs', ['Skóre je nejvýš 50: k datům se nelze dostat (jinak by bylo 74,2).', 'Skóre je nejvýš 60: chybí povinný údaj.', '45–50']],
  ['en', ['The score is at most 50: the data cannot be reached (else it would be 74.2).', 'at most 60: a mandatory field is missing.']],
  ['cs', ['Kroky jdou po sobě', '1. Opravte odkaz. odemkne až +12,5\n', '2. Doplňte popis. +24,2']],
  ['en', ['each is counted after those before it', '1. Repair the link. unlocks up to +12.5\n']],
])('a capped score says why, and a step behind a cap what it unlocks, in %s: %j', async (language, sentences) => {
  await using registry = await cappedRegistry();
  const { stdout } = await runProgram(['report', 'x', '--lang', language, '--url', registry.url]);
  const plain = stdout.replaceAll('\u00A0', ' ');
  for (const sentence of sentences) expect(plain).toContain(sentence);
  expect(plain).not.toMatch(/\+0(\s|$)/);
});
