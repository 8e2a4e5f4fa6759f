import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';

test('the glossary of the pages has the words of the documentation', async () => {
  const text = await readFile(join(import.meta.dirname, '../../../../docs/glossary.md'), 'utf8');
  const rows = text.split('\n').flatMap((line) => {
    const [, en, cs] = /^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/u.exec(line) ?? [];
    return en !== undefined && en !== 'English' ? [`${en} = ${cs}`] : [];
  });
  expect(rows.length).toBeGreaterThan(20);
  expect(glossary.map(({ word }) => `${word.en} = ${word.cs}`)).toEqual(rows);
});
