import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsDoc } from './faults-doc.ts';

/** Writes `docs/reference/faults.md` by the faults that the tests plant. */
writeFileSync(join(import.meta.dirname, '../../../docs/reference/faults.md'), faultsDoc());
