import type { FileSource } from '../../../file/file-source.ts';
import type { FaultLog } from '../fault/fault-log.ts';
import { dialectOfMediaType } from '../metadata/dialect.ts';
import { plainDatatype } from '../metadata/read-datatype.ts';
import type { CsvwColumn, CsvwTable } from '../metadata/table-description.ts';
import { cellReader, type ReadCell } from '../value/cell-reader.ts';
import { checkHeader } from './check-header.ts';
import { keyOf } from './key-index.ts';
import { readCsv } from './read-csv.ts';

/** Wants to see the key of every row that some columns make. */
export interface KeyTask {
  /** Columns by their names. */
  readonly columns: readonly string[];
  /** The key is undefined in a row without any value in the columns. */
  readonly onKey: (key: string | undefined, row: number) => void;
}

interface RowContext {
  readonly table: CsvwTable;
  readonly log: FaultLog;
  /** Most rows of data read. */
  readonly maxRows: number;
}

const text = plainDatatype('string');

/**
 * Reads a table once, row by row, and notes what does not match its description.
 *
 * @returns how many rows of data were read
 */
export async function checkRows(
  source: FileSource,
  mediaType: string | undefined,
  context: RowContext,
  tasks: readonly KeyTask[],
): Promise<number> {
  const { table, log, maxRows } = context;
  const dialect = table.dialect ?? dialectOfMediaType(mediaType);
  const header: string[][] = [];
  let [headerRows, rows, width] = [0, 0, 0];
  const check = rowChecker(context, tasks);
  const isWhole = await readCsv(source, dialect, (cells, row) => {
    if (headerRows < dialect.headerRowCount) {
      headerRows += 1;
      for (const [index, cell] of cells.entries()) (header[index] ??= []).push(...(cell === '' ? [] : [cell]));
      if (headerRows === dialect.headerRowCount) checkHeader(header, table, log);
      width = header.length;
      return true;
    }
    if (rows === 0 && dialect.headerRowCount === 0) {
      checkHeader(
        cells.map(() => []),
        table,
        log,
      );
      width = cells.length;
    }
    rows += 1;
    check(cells, row, width);
    return rows < maxRows;
  });
  if (isWhole && headerRows < dialect.headerRowCount) checkHeader(header, table, log);
  if (!isWhole) log.error('table-unreadable', { url: table.url });
  return rows;
}

type RowCheck = (cells: readonly string[], row: number, width: number) => void;

function rowChecker({ table, log }: RowContext, tasks: readonly KeyTask[]): RowCheck {
  const columns = (table.columns ?? []).filter(({ isVirtual }) => !isVirtual);
  const readers = columns.map((column) => cellReader(column, column.datatype ?? text));
  const indexes = tasks.map((task) => task.columns.map((name) => columns.findIndex((column) => column.name === name)));
  const read: ReadCell[] = [];
  return (cells, row, width) => {
    const isBlank = cells.length <= 1 && (cells[0] ?? '') === '';
    if (cells.length !== width && !isBlank) log.error('row-length', { url: table.url, row });
    for (const [index, reader] of readers.entries()) {
      const cell = reader(cells[index] ?? '');
      read[index] = cell;
      if (cell.fault) noteCell(log, cell.fault, columns[index]!, { url: table.url, row, column: index + 1 });
    }
    for (const [index, task] of tasks.entries()) task.onKey(keyOf(indexes[index]!.map((at) => read[at])), row);
  };
}

function noteCell(
  log: FaultLog,
  fault: NonNullable<ReadCell['fault']>,
  column: CsvwColumn,
  place: { url: string; row: number; column: number },
): void {
  const name = column.name ?? Object.values(column.titles)[0]?.[0] ?? String(place.column);
  log.error(fault, place, { name, ...(fault === 'cell-datatype' && { other: (column.datatype ?? text).base }) });
}
