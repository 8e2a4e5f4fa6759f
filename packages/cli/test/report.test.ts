import { expect, test } from 'vitest';
import { fakeRegistry } from './fake-registry.ts';
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
