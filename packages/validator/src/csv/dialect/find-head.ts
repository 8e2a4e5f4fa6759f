import { isTyped } from './is-typed.ts';
import { isGroupRow, joinHeader, withParents } from './join-header.ts';
import type { Row } from './parse-sample.ts';

/** Where the table starts and how its columns are called. */
export interface Head {
  readonly preambleLines: number;
  readonly headerLines: number;
  /** Rows of the header; a quoted name of several lines makes fewer rows than lines. */
  readonly headerRows: number;
  /** Names of the columns; made up from the order where there is no header. */
  readonly names: readonly string[];
}

const maxPreambleRows = 20;

/** Finds rows above the header and the header itself. */
export function findHead(rows: readonly Row[]): Head {
  const width = commonWidth(rows);
  const index = firstTableRow(rows, width);
  const row = rows[index];
  if (!row) return { preambleLines: 0, headerLines: 0, headerRows: 0, names: [] };
  const preambleLines = row.line - 1;
  const below = rows.slice(index + 1, index + 201);
  if (!isHeader(row, below, width)) {
    return { preambleLines, headerLines: 0, headerRows: 0, names: Array.from({ length: width }, () => '') };
  }
  const above = rows[index - 1];
  if (above && isGroupRow(above.cells, row.cells, below)) {
    const headerLines = (below[0]?.line ?? row.line + 1) - above.line;
    return { preambleLines: above.line - 1, headerLines, headerRows: 2, names: withParents(above.cells, row.cells) };
  }
  const { names, rowCount } = joinHeader(row.cells, below);
  const next = rows[index + rowCount];
  const headerLines = next ? next.line - row.line : (rows[index + rowCount - 1]?.line ?? row.line) - row.line + 1;
  return { preambleLines, headerLines, headerRows: rowCount, names };
}

function commonWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (filledCells(cells) > 0) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [candidate, count] of counts) if (count > most || (count === most && candidate > width)) [width, most] = [candidate, count];
  return width;
}

function filledCells(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

/** The first row as wide as the table and mostly filled; titles and notes above it are not. */
function firstTableRow(rows: readonly Row[], width: number): number {
  const isTable = ({ cells }: Row) => cells.length >= width * 0.6 && filledCells(cells) >= Math.max(1, width * 0.5);
  const top = rows.slice(0, maxPreambleRows);
  const index = top.findIndex(isTable);
  if (index >= 0) return index;
  // No full row at the top: a table of mostly empty columns, perhaps below titles of one cell.
  return Math.max(0, width > 2 ? top.findIndex(({ cells }) => filledCells(cells) > 1) : 0);
}

const year = /^(19|20)\d\d$/u;

/** A header names columns: where the data below are numbers or dates, it is none of them. */
function isHeader({ cells }: Row, below: readonly Row[], width: number): boolean {
  if (below.length === 0) return true;
  let [named, like] = [0, 0];
  for (let column = 0; column < width; column += 1) {
    const values = below.flatMap((row) => row.cells[column]?.trim() || []);
    const typedShare = values.filter((value) => isTyped(value)).length / Math.max(1, values.length);
    const own = cells[column]?.trim() ?? '';
    if (own === '' || values.length === 0 || typedShare < 0.8) continue;
    if (isTyped(own) && !year.test(own)) like += 1;
    else named += 1;
  }
  if (named + like > 0) return named >= like;
  return !isRepeated(cells, below);
}

/** Of a table of texts: does the first row hold values that come again below? */
function isRepeated(cells: readonly string[], below: readonly Row[]): boolean {
  const again = cells.filter((cell, column) => cell.trim() !== '' && below.some((row) => row.cells[column] === cell));
  return again.length > cells.length / 2;
}
