import { previewLimits } from './preview-limits.ts';

/** Characters that do not show, or turn round the order of those beside them. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** A cell as a preview shows it: one line of plain text, not too long. */
export function shownCell(text: string): string {
  const { characters } = previewLimits;
  // A character takes two units at most, and blanks are dropped: so much is enough to cut from.
  const line = text
    .slice(0, characters * 8)
    .toWellFormed()
    .replaceAll(hidden, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length > characters
    ? `${letters
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
