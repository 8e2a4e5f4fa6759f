import { isTyped } from './is-typed.ts';
import type { Row } from './parse-sample.ts';

const maxHeaderRows = 3;

/**
 * Joins a header of several rows into one name per column: a row that repeats the names, or one that fills the gaps a
 * wide heading leaves ("Travel, , " above "Air, Rail, Taxi").
 */
export function joinHeader(first: readonly string[], below: readonly Row[]): { names: readonly string[]; rowCount: number } {
  let [names, rowCount] = [first, 1];
  for (const [index, { cells }] of below.slice(0, maxHeaderRows - 1).entries()) {
    const isGapFilled = index === 0 && below.length > 2 && (fillsGaps(first, cells) || isGroupRow(first, cells, below.slice(1)));
    if (!isSame(first, cells) && !isGapFilled) break;
    [names, rowCount] = [isGapFilled ? withParents(first, cells) : joined(names, cells), rowCount + 1];
  }
  return { names, rowCount };
}

function isSame(first: readonly string[], cells: readonly string[]): boolean {
  return (
    first.length > 1 && first.length === cells.length && first.every((name, column) => name === cells[column] && !isTyped(name.trim()))
  );
}

/** Names, and only names, where the row above has a gap right of a heading, and a gap under some of its headings. */
function fillsGaps(first: readonly string[], cells: readonly string[]): boolean {
  if (first[0]?.trim() === '' || cells[0]?.trim() !== '') return false;
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]));
  const inGaps = filled.filter(({ column }) => (first[column]?.trim() ?? '') === '');
  const isUnderHeading = filled.some(({ column }) => (first[column]?.trim() ?? '') !== '' && (first[column + 1]?.trim() ?? '') === '');
  return inGaps.length > 0 && isUnderHeading && filled.every(({ cell }) => !isTyped(cell));
}

/** Headings of groups above a full row of names, as in ",2024,,2025," above "Name,plan,fact,plan,fact". */
export function isGroupRow(groups: readonly string[], cells: readonly string[], below: readonly Row[]): boolean {
  if (groups[0]?.trim() !== '' || groups.length !== cells.length) return false;
  if (cells.some((cell) => cell.trim() === '' || isTyped(cell.trim()))) return false;
  const headings = groups.filter((group) => group.trim() !== '');
  const hasGap = groups.some((group, column) => group.trim() !== '' && groups[column + 1]?.trim() === '');
  return headings.length > 1 && hasGap && cells.some((_, column) => isTypedColumn(below, column));
}

function isTypedColumn(rows: readonly Row[], column: number): boolean {
  const values = rows.flatMap(({ cells }) => cells[column]?.trim() || []);
  return values.length > 1 && values.filter((value) => isTyped(value)).length >= values.length * 0.8;
}

export function withParents(first: readonly string[], cells: readonly string[]): string[] {
  let parent = '';
  return cells.map((cell, column) => {
    const own = first[column]?.trim() ?? '';
    if (own !== '') parent = own;
    if (cell.trim() === '') return own;
    return `${parent} ${cell.trim()}`.trim();
  });
}

function joined(names: readonly string[], cells: readonly string[]): string[] {
  return names.map((name, column) => `${name} ${cells[column] ?? ''}`.trim());
}
