import type { CsvFacts } from '../csv-check.ts';
import type { Budget } from '../../file/budget.ts';
import type { FileSource } from '../../file/file-source.ts';
import { openTable } from './open-table.ts';
import { headerAgain } from './header-again.ts';
import type { RowListener } from '../../table/row-listener.ts';
import { TableProfile } from '../../table/table-profile.ts';
import { Tally } from '../../table/tally.ts';

export type ReadTable = Omit<CsvFacts, 'declared'> & { limit?: 'bytes' | 'rows' | 'time' };

/**
 * Reads a file once: the dialect by its beginning, then every row into a profile, as far as the budget goes.
 *
 * @param listener what else wants the rows
 */
export async function readTable(source: FileSource, budget: Budget, listener?: RowListener): Promise<ReadTable> {
  const { dialect, names, headerRows, notText, readRows } = await openTable(source, budget);
  const table = new TableProfile(names);
  const headersAgain = new Tally();
  const isHeaderAgain = headerAgain(names);
  const progress = { isFull: false };
  listener?.start(names);
  const read = await readRows((cells, row) => {
    if (isHeaderAgain(cells)) headersAgain.note(row);
    else {
      table.addCells(cells, row);
      listener?.add(cells.texts(), row);
    }
    progress.isFull ||= table.rows >= budget.rows;
    return !progress.isFull;
  });
  return {
    dialect,
    preambleLines: dialect.preambleLines,
    headerLines: dialect.headerLines,
    table,
    headerRows,
    headersAgain,
    ...(notText && { notText }),
    ...read,
    ...(progress.isFull && { limit: 'rows' as const }),
  };
}
