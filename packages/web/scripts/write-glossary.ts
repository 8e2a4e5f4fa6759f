import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGlossary } from './read-glossary.ts';

/**
 * Writes `src/help/glossary.ts` from `docs/glossary.md`. Run it after a word is added, then format:
 *
 *     node packages/web/scripts/write-glossary.ts && pnpm oxfmt packages/web/src/help/glossary.ts
 */
const terms = readGlossary(readFileSync(join(import.meta.dirname, '../../../docs/glossary.md'), 'utf8'));
const head = `import type { Text } from '@pasport/model';

/** A word of the registry. */
export interface Term {
  readonly word: Text;
  readonly meaning: Text;
}

/** One word per thing; written from \`docs/glossary.md\` by \`scripts/write-glossary.ts\`. */
export const glossary: readonly Term[] = `;
writeFileSync(join(import.meta.dirname, '../src/help/glossary.ts'), `${head}${JSON.stringify(terms, null, 2)};\n`);
