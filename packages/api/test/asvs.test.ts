import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const rows = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, id = '', level = '', state = '', what = '']) => ({ id, level, state, what }));

const testsOf = (what: string) =>
  [...what.matchAll(/`([^`]+\.test\.ts)` “([^”]*)”/g)].map(([, file = '', name = '']) => ({ file, name: name.replaceAll('\\|', '|') }));

test('the list of ASVS names every requirement once, with a state that is one of four', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ state }) => !['shown', 'partly', 'not yet', 'not applicable'].includes(state))).toEqual([]);
  expect(rows.length).toBeGreaterThan(80);
});

test('what is shown names its test', () => {
  expect(rows.filter(({ state, what }) => state === 'shown' && testsOf(what).length === 0)).toEqual([]);
});

test('every test that is named is there', () => {
  const missing = rows
    .flatMap(({ id, what }) => testsOf(what).map((one) => ({ id, ...one })))
    .filter(({ file, name }) => name === '' || !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(name));
  expect(missing).toEqual([]);
});
