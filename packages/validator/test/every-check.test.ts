import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileCheckGroups } from '../src/file-check-groups.ts';

const root = join(import.meta.dirname, '..');
const self = 'every-check.test.ts';

/** Texts of all tests, helpers of tests included. */
const tests = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => !/node_modules|dist/u.test(name) && !name.endsWith(self))
  .filter((name) => name.endsWith('.test.ts') || /^test[/\\].*\.ts$/u.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

test.each(fileCheckGroups.flatMap(({ checks }) => checks.map(({ id }) => id)))('a test shows %s on a file', (id) => {
  expect(new RegExp(`['"\`/ |]${id}['"\`: ,|]`, 'u').test(tests)).toBe(true);
});
