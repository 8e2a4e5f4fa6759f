import { openTable } from '../csv/read/open-table.ts';
import { defaultBudget, type Budget } from '../file/budget.ts';
import type { FileSource } from '../file/file-source.ts';
import { FirstTable } from '../workbook/first-table.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { RowListener } from './row-listener.ts';

/** How a table was read. */
export interface ReadRows {
  /** Sheet of the table, in a workbook. */
  readonly sheet?: string;
  /** Columns left of the table, all blank. */
  readonly offset: number;
  /** Lines of the file above the first row of data. */
  readonly firstRow: number;
  /** Reading ended before the end of the table. */
  readonly isCut: boolean;
  /** It could not be read as a table at all. */
  readonly isUnread: boolean;
}

const zip = [0x50, 0x4b, 0x03, 0x04];

/**
 * Reads the rows of a CSV file or of the first table of a workbook (XLSX, ODS): encoding, delimiter and header are found,
 * formulas are read as the values kept with them.
 */
export async function readTableRows(source: Uint8Array, listener: RowListener, budget: Partial<Budget> = {}): Promise<ReadRows> {
  const whole = { ...defaultBudget, ...budget };
  return zip.every((byte, index) => source[index] === byte)
    ? await rowsOfWorkbook(source, listener, whole)
    : await rowsOfCsv(source, listener, whole);
}

async function rowsOfCsv(source: FileSource, listener: RowListener, budget: Budget): Promise<ReadRows> {
  const table = await openTable(source, budget);
  listener.start(table.names);
  let left = budget.rows;
  const { limit, readFault } = await table.readRows((cells, row) => {
    listener.add(cells.texts(), row);
    left -= 1;
    return left > 0;
  });
  const firstRow = table.dialect.preambleLines + table.dialect.headerLines + 1;
  const isCut = limit !== undefined || readFault !== undefined || left <= 0;
  return { offset: 0, firstRow, isCut, isUnread: table.notText !== undefined || table.names.length === 0 };
}

async function rowsOfWorkbook(source: Uint8Array, listener: RowListener, budget: Budget): Promise<ReadRows> {
  const first = new FirstTable(listener);
  const facts = await readWorkbook(source, {}, budget, first);
  const table = facts.sheets.find(({ name }) => name === first.sheet)?.tables[0];
  return {
    ...(first.sheet !== undefined && { sheet: first.sheet }),
    offset: table?.offset ?? 0,
    firstRow: table?.firstDataRow ?? 1,
    isCut: facts.limit !== undefined || facts.faults.length > 0,
    isUnread: first.sheet === undefined,
  };
}
