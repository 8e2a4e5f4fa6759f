import type { Cells } from '../../table/cells/cells.ts';

const minNames = 3;

/** Tells rows that name columns as the header of the table does: there another table starts. */
export function headerAgain(names: readonly string[]): (cells: Cells) => boolean {
  const known = new Set(names.map((name) => name.trim()).filter((name) => name !== ''));
  if (known.size < minNames) return () => false;
  const firstBytes = new Set([...known].map((name) => Buffer.from(name)[0]));
  const isKnownFirst = (cells: Cells): boolean =>
    cells.isFilled(0) && firstBytes.has(cells.bytes[cells.from(0)]) && known.has(cells.value(0));
  return (cells) => {
    if (!isKnownFirst(cells)) return false;
    const filled = cells
      .texts()
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const same = new Set(filled.filter((cell) => known.has(cell)));
    return same.size >= Math.max(minNames, 0.8 * Math.min(filled.length, known.size));
  };
}
