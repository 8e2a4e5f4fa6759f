import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCodes } from '@pasport/model';
import { expect, test } from 'vitest';
import { settings } from '../src/config.ts';

const docs = join(import.meta.dirname, '../../../docs/reference');
const read = (name: string): string => readFileSync(join(docs, name), 'utf8');

test('every problem has its heading and its status, and none is stale', () => {
  const text = read('problems.md');
  const headings = [...text.matchAll(/^## (\S+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(problemCodes));
  for (const [code, { status, title }] of Object.entries(problemCodes)) {
    expect(text).toContain(`## ${code}\n\n${status} · ${title.cs} / ${title.en}.`);
  }
});

test('every setting has its row, and none is stale', () => {
  const rows = [...read('configuration.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, variable]) => variable);
  expect(rows).toEqual(Object.values(settings).map(({ variable }) => variable));
});
