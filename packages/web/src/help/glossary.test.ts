import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGlossary } from '../../scripts/read-glossary.ts';
import { glossary } from './glossary.ts';

test('the glossary of the pages is that of the documentation (else run scripts/write-glossary.ts)', async () => {
  const terms = readGlossary(await readFile(join(import.meta.dirname, '../../../../docs/glossary.md'), 'utf8'));
  expect(terms.length).toBeGreaterThan(20);
  expect(glossary).toEqual(terms);
});
