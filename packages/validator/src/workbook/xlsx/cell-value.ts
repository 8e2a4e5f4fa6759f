import type { Stored } from '../../table/stored-column.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { plainNumber } from '../../table/values/plain-number.ts';
import type { Styles } from './read-styles.ts';
import { serialDate } from './serial-date.ts';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly is1904: boolean;
}

/** Text of a cell, and what it is kept as. Dates become ISO 8601, numbers stay as the file writes them. */
export function cellValue(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  { strings, styles, is1904 }: CellContext,
): { text: string; stored: Stored } {
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '', stored: 'text' };
    case 'inlineStr':
    case 'str':
      return { text: decodeEscapes(value), stored: 'text' };
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : 'FALSE', stored: 'other' };
    case 'd':
      return { text: value, stored: 'date' };
    case 'e':
      return { text: value, stored: 'other' };
    default: {
      const dateStyle = styles.dateStyle(style);
      const date = dateStyle && serialDate(Number(value), dateStyle, is1904);
      return date === undefined ? { text: plainNumber(value), stored: 'number' } : { text: date, stored: 'date' };
    }
  }
}
