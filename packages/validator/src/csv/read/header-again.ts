const minNames = 3;

/** Tells rows that name columns as the header of the table does: there another table starts. */
export function headerAgain(names: readonly string[]): (cells: readonly string[]) => boolean {
  const known = new Set(names.map((name) => name.trim()).filter((name) => name !== ''));
  if (known.size < minNames) return () => false;
  return (cells) => {
    if (!known.has(cells[0]?.trim() ?? '')) return false;
    const filled = cells.filter((cell) => cell.trim() !== '');
    const same = new Set(filled.map((cell) => cell.trim()).filter((cell) => known.has(cell)));
    return same.size >= Math.max(minNames, 0.8 * Math.min(filled.length, known.size));
  };
}
