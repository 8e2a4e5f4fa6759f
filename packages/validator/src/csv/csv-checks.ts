import { byteOrderMark } from './checks/byte-order-mark.ts';
import { cellsTrimmed } from './checks/cells-trimmed.ts';
import { columnsFilled } from './checks/columns-filled.ts';
import { datesIso } from './checks/dates-iso.ts';
import { datesOneForm } from './checks/dates-one-form.ts';
import { datesPossible } from './checks/dates-possible.ts';
import { decimalComma } from './checks/decimal-comma.ts';
import { decimalMark } from './checks/decimal-mark.ts';
import { delimiterComma } from './checks/delimiter-comma.ts';
import { doubleEncoding } from './checks/double-encoding.ts';
import { encodingDeclared } from './checks/encoding-declared.ts';
import { encodingOne } from './checks/encoding-one.ts';
import { encodingUtf8 } from './checks/encoding-utf8.ts';
import { fileHasRows } from './checks/file-has-rows.ts';
import { fileIsText } from './checks/file-is-text.ts';
import { headerNames } from './checks/header-names.ts';
import { headerOneRow } from './checks/header-one-row.ts';
import { headerPresent } from './checks/header-present.ts';
import { icoCheckDigit } from './checks/ico-check-digit.ts';
import { icoZeros } from './checks/ico-zeros.ts';
import { nullSpellings } from './checks/null-spellings.ts';
import { numberBlanks } from './checks/number-blanks.ts';
import { numberText } from './checks/number-text.ts';
import { numberUnits } from './checks/number-units.ts';
import { oneTable } from './checks/one-table.ts';
import { personalBirthNumber } from './checks/personal-birth-number.ts';
import { personalContacts } from './checks/personal-contacts.ts';
import { pscBlank } from './checks/psc-blank.ts';
import { pscForm } from './checks/psc-form.ts';
import { quotesClosed } from './checks/quotes-closed.ts';
import { replacementCharacters } from './checks/replacement-characters.ts';
import { rowsBlank } from './checks/rows-blank.ts';
import { rowsRegular } from './checks/rows-regular.ts';
import { rowsUnique } from './checks/rows-unique.ts';
import { rowsWithoutTotals } from './checks/rows-without-totals.ts';
import { scientificNotation } from './checks/scientific-notation.ts';
import { spreadsheetErrors } from './checks/spreadsheet-errors.ts';
import { titleRows } from './checks/title-rows.ts';
import type { CsvCheck } from './csv-check.ts';

/** Every check of a CSV file; the order is that of reports and of the documentation. */
export const csvChecks: readonly CsvCheck[] = [
  fileIsText,
  fileHasRows,
  titleRows,
  oneTable,
  quotesClosed,
  rowsRegular,
  rowsBlank,
  headerPresent,
  headerOneRow,
  headerNames,
  encodingUtf8,
  byteOrderMark,
  delimiterComma,
  datesIso,
  decimalComma,
  pscBlank,
  encodingOne,
  replacementCharacters,
  doubleEncoding,
  numberText,
  decimalMark,
  numberBlanks,
  numberUnits,
  scientificNotation,
  spreadsheetErrors,
  datesOneForm,
  datesPossible,
  icoZeros,
  icoCheckDigit,
  pscForm,
  rowsUnique,
  rowsWithoutTotals,
  cellsTrimmed,
  encodingDeclared,
  columnsFilled,
  nullSpellings,
  personalBirthNumber,
  personalContacts,
];
