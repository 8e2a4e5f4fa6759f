import { workbookArchive } from './checks/workbook-archive.ts';
import { workbookDates } from './checks/workbook-dates.ts';
import { workbookFormat } from './checks/workbook-format.ts';
import { workbookFormulas } from './checks/workbook-formulas.ts';
import { workbookHidden } from './checks/workbook-hidden.ts';
import { workbookLinks } from './checks/workbook-links.ts';
import { workbookMacros } from './checks/workbook-macros.ts';
import { workbookMergedCells } from './checks/workbook-merged-cells.ts';
import { workbookNumbers } from './checks/workbook-numbers.ts';
import { workbookOneSheet } from './checks/workbook-one-sheet.ts';
import { workbookOneTable } from './checks/workbook-one-table.ts';
import { workbookOpen } from './checks/workbook-open.ts';
import { workbookReadWhole } from './checks/workbook-read-whole.ts';
import { workbookReadable } from './checks/workbook-readable.ts';
import { workbookStyles } from './checks/workbook-styles.ts';
import type { WorkbookCheck } from './workbook-check.ts';

/** Every check of workbooks; those of their tables are in `table/`. The order is that of reports and of the documentation. */
export const workbookChecks: readonly WorkbookCheck[] = [
  workbookOpen,
  workbookFormat,
  workbookReadable,
  workbookArchive,
  workbookReadWhole,
  workbookOneSheet,
  workbookOneTable,
  workbookMergedCells,
  workbookHidden,
  workbookFormulas,
  workbookNumbers,
  workbookDates,
  workbookMacros,
  workbookLinks,
  workbookStyles,
];
