import type { Declared } from '../file/declared.ts';
import type { FileSummary } from '../file/checked-file.ts';
import type { FileCheck } from '../file/file-check.ts';
import { formatAsDeclared } from './checks/format-as-declared.ts';
import { readWhole } from './checks/read-whole.ts';
import { schemaFits } from './checks/schema-fits.ts';

/** What is known of a file of any format. */
interface GeneralFacts {
  readonly summary: FileSummary;
  readonly declared: Declared;
}

/** One rule about files of any format. */
export type GeneralCheck = FileCheck<GeneralFacts, 'file'>;

/** Every check of files of any format. */
export const generalChecks: readonly GeneralCheck[] = [formatAsDeclared, schemaFits, readWhole];
