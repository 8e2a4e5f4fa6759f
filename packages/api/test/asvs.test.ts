import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const rows = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, id = '', level = '', state = '', what = '']) => ({ id, level, state, what }));

/** A row of several requirements names the first and the last, such as `10.4.1–5`. */
const countOf = (id: string): number => {
  const [, first, last] = /\.(\d+)–(\d+)$/.exec(id) ?? [];
  return first === undefined ? 1 : Number(last) - Number(first) + 1;
};

const testsOf = (what: string) =>
  [...what.matchAll(/`([^`]+\.test\.ts)` “([^”]*)”/g)].map(([, file = '', name = '']) => ({ file, name: name.replaceAll('\\|', '|') }));

test('the list of ASVS names every requirement once, with a state that is one of four', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ state }) => !['shown', 'partly', 'not yet', 'not applicable'].includes(state))).toEqual([]);
});

test('it leaves none of the 70 requirements of level 1 and the 183 of level 2 out', () => {
  const total = (level: string) => rows.filter((row) => row.level === level).reduce((sum, { id }) => sum + countOf(id), 0);
  expect([total('1'), total('2')]).toEqual([70, 183]);
});

test('what is not shown says why', () => {
  expect(rows.filter(({ state, what }) => state !== 'shown' && what.length < 5)).toEqual([]);
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

test('no file of a test that is named leaves tests out', () => {
  const files = new Set(rows.flatMap(({ what }) => testsOf(what).map(({ file }) => file)));
  expect([...files].filter((file) => /\.(?:skip|todo|only)\b/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
