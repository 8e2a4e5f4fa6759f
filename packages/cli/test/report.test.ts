import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeRegistry, type FakeRegistry } from './fake-registry.ts';
import { emptyFolder, runProgram } from './run-program.ts';

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

const answer = (body: unknown) => (_request: unknown, response: { end(text: string): unknown }) =>
  void response.end(typeof body === 'string' ? body : JSON.stringify(body));

test('one report of the history, a comparison and files are asked for at their addresses', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports/x/reports/2': answer({ score: 50, dimensions: [], findings: [], fixFirst: [] }),
    'GET /api/v1/passports/x/reports/diff': answer(comparison),
    'GET /api/v1/passports/x/report': answer('<!DOCTYPE html>'),
    'GET /api/v1/passports/x/report/badge.svg': answer('<svg/>'),
  });
  const ask = async (...words: string[]) => await runProgram(['report', ...words, '--url', registry.url, '--lang', 'en']);
  expect((await ask('x', '--number', '2')).stdout).toContain('Score 50 / 100');
  const { stdout } = await ask('x', '--diff', '--number', '3');
  expect(registry.seen.at(-1)?.query.get('to')).toBe('3');
  expect(stdout).toContain('Score 60 → 52.5  −7.5\n');
  expect(stdout).toMatch(/completeness +80 +40\.5 +−39\.5/);
  expect(stdout).toMatch(/Got worse\n +−7\.5 .*description/i);
  expect(stdout).toMatch(/New findings\n[\s\S]*error +\/description +There is none\./);
  const [html, badge] = [join(emptyFolder(), 'r.html'), join(emptyFolder(), 'b.svg')];
  expect((await ask('x', '--html', html, '--badge', badge)).stderr).toBe(`Written: ${html}\nWritten: ${badge}\n`);
  expect(registry.seen.map(({ query }) => query.get('format'))).toContain('html');
  expect([readFileSync(html, 'utf8'), readFileSync(badge, 'utf8')]).toEqual(['<!DOCTYPE html>', '<svg/>']);
});

const comparison = {
  from: { number: 2, revision: 1, at: '2026-05-01T10:00:00Z' },
  to: { number: 3, revision: 2, at: '2026-05-31T10:00:00Z' },
  score: { from: 60, to: 52.5, change: -7.5 },
  dimensions: [{ dimension: 'completeness', from: 80, to: 40.5, change: -39.5 }],
  worse: [{ check: 'description-present', points: -7.5 }],
  better: [],
  findings: { new: [{ check: 'd', severity: 'error', pointer: '/description', message: 'There is none.' }], gone: [], changed: [] },
};

test.each([
  [['report'], 'Zadejte pasport, nebo --organisation'],
  [['report', 'x', '--organisation', 'hodonin'], 'Zadejte pasport, nebo --organisation'],
  [['report', '--organisation', 'hodonin', '--diff'], '--diff patří k jednomu pasportu'],
])('%j is wrong usage', async (words, sentence) => {
  const { code, stderr } = await runProgram(words);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

test('a finding that the publisher accepted comes last, with its reason', async () => {
  const finding = (severity: string, message: string, more: object = {}) => ({
    check: message,
    severity,
    message,
    pointer: '/title',
    ...more,
  });
  const findings = [finding('error', 'První.', { waived: { reason: 'Data jsou opravdu jen za rok.' } }), finding('hint', 'Druhý.')];
  await using registry = await fakeRegistry({
    'GET /api/v1/passports/x/report': answer({ score: 90, dimensions: [], findings, fixFirst: [] }),
  });
  const { stdout } = await runProgram(['report', 'x', '--url', registry.url]);
  expect(stdout).toMatch(/tip +\/title +Druhý\.\npřijato +\/title +První\. – Data jsou opravdu jen za rok\.\n/);
});
