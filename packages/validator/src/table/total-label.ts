import { fold } from '@pasport/model';

const label = /^(celkem|celkovy soucet|soucet|suma|mezisoucet|uhrnem|total|grand total|sum)\b[ :.]*/u;

const firstLetters = new Set('cCsSmMuUúÚtTgG');

/** A quick way past most cells: does it begin with a letter of such a label? */
export function mayBeTotalLabel(text: string): boolean {
  return text.length <= 30 && firstLetters.has(text.charAt(0));
}

/** Does a cell say that its row adds the others up? Longer texts only happen to start so. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 30 && label.test(fold(text));
}
