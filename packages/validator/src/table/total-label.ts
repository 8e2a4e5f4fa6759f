import { fold } from '@pasport/model';
import type { Cells } from './cells/cells.ts';

const label = /^(celkem|celkovy soucet|soucet|suma|mezisoucet|uhrnem|total|grand total|sum)\b[ :.]*/u;

/** Bytes with which such a label starts, of either case. */
const firstBytes = new Set(Buffer.from('cCsSmMuUúÚtTgG'));
const maxBytes = 60;

/** A quick way past most cells: does it begin as such a label? */
export function mayBeTotalLabel(cells: Cells, index: number): boolean {
  const from = cells.from(index);
  return cells.to(index) - from <= maxBytes && firstBytes.has(cells.bytes[from]!);
}

/** Does a cell say that its row adds the others up? Longer texts only happen to start so. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 30 && label.test(fold(text));
}
