import { fold } from '@pasport/model';

const label = /^(celkem|celkovy soucet|soucet|suma|mezisoucet|uhrnem|total|grand total|sum)\b[ :.]*/u;

/** Does a cell say that its row adds the others up? Longer texts only happen to start so. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 30 && label.test(fold(text));
}
