import type { Cells } from './cells/cells.ts';

/** How sources and notes below a table begin: „Zdroj: ČSÚ“, “Note: …”; what follows the word tells them from a key of the table. */
const beginning =
  /^\s*(?:zdroje?|pozn(?:ámk[ay])?|legenda|vysvětlivky|aktualizov\p{L}*|stav k|sources?|notes?|legend|updated)(?![\p{L}\p{N}_])(?<rest>.*)$/isu;
/** „* předběžné údaje“ */
const mark = /^\s*[*†]/u;
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
  if (mark.test(first)) return true;
  const rest = beginning.exec(first)?.groups?.['rest'];
  // Beside other values only a colon tells: „Zdroj“ or „Source“ alone may be a key, as it may before cells that are empty.
  if (rest !== undefined && (lone ? cells.count < width || rest.trim() !== '' : rest.includes(':'))) return true;
  if (width === 2 || !lone) return false;
  return (first.length > leastLength && first.includes(' ')) || (isAfterBlank && letter.test(first));
}

function isLone(cells: Cells): boolean {
  for (let index = 1; index < cells.count; index += 1) if (cells.isFilled(index)) return false;
  return true;
}
