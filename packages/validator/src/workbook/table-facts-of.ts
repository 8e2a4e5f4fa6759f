import type { Declared } from '../file/declared.ts';
import type { TableFacts } from '../table/table-facts.ts';
import type { SheetTable } from './sheet/sheet-table.ts';

/** A table of a sheet as the checks of tables see it. */
export function tableFactsOf({ table, preambleLines, headerLines, headerRows, headersAgain }: SheetTable, declared: Declared): TableFacts {
  return { table, preambleLines, headerLines, headerRows, headersAgain, declared };
}
