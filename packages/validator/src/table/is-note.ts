import type { Cells } from './cells/cells.ts';

/** How sources and notes below a table begin: „Zdroj: ČSÚ“, „* předběžné údaje“, “Note: …”. */
const beginning =
  /^\s*(?:[*†]|zdroje?\b|pozn(?:ámk[ay])?\b|legenda\b|vysvětlivky|aktualizov|stav k\b|sources?\b|notes?\b|legend\b|updated\b)/iu;
const letter = /\p{L}/u;
const leastLength = 15;

/**
 * May a row be a note rather than a row of the table? It is one when nothing of the table comes after it.
 *
 * @param isAfterBlank a blank row stands above it
 */
export function isNote(cells: Cells, width: number, isAfterBlank: boolean): boolean {
  if (width < 2 || !cells.isFilled(0)) return false;
  const lone = isLone(cells);
  if (!lone && cells.count >= width) return false;
  const first = cells.value(0);
  if (beginning.test(first)) return true;
  if (width === 2 || !lone) return false;
  return (first.length > leastLength && first.includes(' ')) || (isAfterBlank && letter.test(first));
}

function isLone(cells: Cells): boolean {
  for (let index = 1; index < cells.count; index += 1) if (cells.isFilled(index)) return false;
  return true;
}
