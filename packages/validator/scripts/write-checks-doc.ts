import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksDoc } from './checks-doc.ts';

/** Writes `docs/reference/checks.md` by the checks themselves. */
writeFileSync(join(import.meta.dirname, '../../../docs/reference/checks.md'), checksDoc());
