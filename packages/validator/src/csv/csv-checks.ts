import { byteOrderMark } from './checks/byte-order-mark.ts';
import { delimiterComma } from './checks/delimiter-comma.ts';
import { encodingDeclared } from './checks/encoding-declared.ts';
import { encodingOne } from './checks/encoding-one.ts';
import { encodingUtf8 } from './checks/encoding-utf8.ts';
import { fileIsText } from './checks/file-is-text.ts';
import { nullCharacters } from './checks/null-characters.ts';
import { quotesClosed } from './checks/quotes-closed.ts';
import { quotesDoubled } from './checks/quotes-doubled.ts';
import type { CsvCheck } from './csv-check.ts';

/** Every check of CSV as a format; those of its table are in `table/`. The order is that of reports and of the documentation. */
export const csvChecks: readonly CsvCheck[] = [
  fileIsText,
  quotesClosed,
  quotesDoubled,
  encodingUtf8,
  byteOrderMark,
  delimiterComma,
  encodingOne,
  nullCharacters,
  encodingDeclared,
];
