import type { CsvwCheck } from './csvw-facts.ts';
import { csvwColumns } from './checks/csvw-columns.ts';
import { csvwConstraints } from './checks/csvw-constraints.ts';
import { csvwDatatypes } from './checks/csvw-datatypes.ts';
import { csvwDescription } from './checks/csvw-description.ts';
import { csvwForeignKeys } from './checks/csvw-foreign-keys.ts';
import { csvwRequired } from './checks/csvw-required.ts';
import { csvwRowLength } from './checks/csvw-row-length.ts';
import { csvwUnique } from './checks/csvw-unique.ts';

/** Checks of a table by its description (CSV on the Web); they concern only tables that have one. */
export const csvwChecks: readonly CsvwCheck[] = [
  csvwDescription,
  csvwColumns,
  csvwRowLength,
  csvwRequired,
  csvwDatatypes,
  csvwConstraints,
  csvwUnique,
  csvwForeignKeys,
];
