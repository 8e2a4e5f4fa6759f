import { coordinatesColumnsOrder } from '../geo/table/checks/coordinates-columns-order.ts';
import { coordinatesColumnsPaired } from '../geo/table/checks/coordinates-columns-paired.ts';
import { coordinatesColumnsPlace } from '../geo/table/checks/coordinates-columns-place.ts';
import { coordinatesColumnsSystem } from '../geo/table/checks/coordinates-columns-system.ts';
import { coordinatesColumnsTerritory } from '../geo/table/checks/coordinates-columns-territory.ts';
import { coordinatesColumnsZero } from '../geo/table/checks/coordinates-columns-zero.ts';
import { booleansOneForm } from './checks/booleans-one-form.ts';
import { categorySpelling } from './checks/category-spelling.ts';
import { cellsSingle } from './checks/cells-single.ts';
import { cellsTrimmed } from './checks/cells-trimmed.ts';
import { columnsFilled } from './checks/columns-filled.ts';
import { columnsVary } from './checks/columns-vary.ts';
import { datesIso } from './checks/dates-iso.ts';
import { datesOneForm } from './checks/dates-one-form.ts';
import { datesPlausible } from './checks/dates-plausible.ts';
import { datesPossible } from './checks/dates-possible.ts';
import { decimalComma } from './checks/decimal-comma.ts';
import { decimalMark } from './checks/decimal-mark.ts';
import { doubleEncoding } from './checks/double-encoding.ts';
import { fileHasRows } from './checks/file-has-rows.ts';
import { frequencyCodes } from './checks/frequency-codes.ts';
import { headerNames } from './checks/header-names.ts';
import { headerOneRow } from './checks/header-one-row.ts';
import { headerPresent } from './checks/header-present.ts';
import { icoCheckDigit } from './checks/ico-check-digit.ts';
import { icoZeros } from './checks/ico-zeros.ts';
import { keyFilled } from './checks/key-filled.ts';
import { keyUnique } from './checks/key-unique.ts';
import { nullSpellings } from './checks/null-spellings.ts';
import { numberBlanks } from './checks/number-blanks.ts';
import { numberOutliers } from './checks/number-outliers.ts';
import { numberSign } from './checks/number-sign.ts';
import { numberText } from './checks/number-text.ts';
import { numberUnits } from './checks/number-units.ts';
import { nutsCodes } from './checks/nuts-codes.ts';
import { oneTable } from './checks/one-table.ts';
import { personalAccounts } from './checks/personal-accounts.ts';
import { personalBirthDates } from './checks/personal-birth-dates.ts';
import { personalBirthNumber } from './checks/personal-birth-number.ts';
import { personalContacts } from './checks/personal-contacts.ts';
import { personalPeople } from './checks/personal-people.ts';
import { personalPlates } from './checks/personal-plates.ts';
import { pscBlank } from './checks/psc-blank.ts';
import { pscForm } from './checks/psc-form.ts';
import { replacementCharacters } from './checks/replacement-characters.ts';
import { rowsBlank } from './checks/rows-blank.ts';
import { rowsRegular } from './checks/rows-regular.ts';
import { rowsUnique } from './checks/rows-unique.ts';
import { rowsWithoutTotals } from './checks/rows-without-totals.ts';
import { scientificNotation } from './checks/scientific-notation.ts';
import { spreadsheetErrors } from './checks/spreadsheet-errors.ts';
import { textsPlain } from './checks/texts-plain.ts';
import { textsWhole } from './checks/texts-whole.ts';
import { titleRows } from './checks/title-rows.ts';
import { unitCodes } from './checks/unit-codes.ts';
import { unitNames } from './checks/unit-names.ts';
import type { TableCheck } from './table-facts.ts';

/** Every check of a table, whatever format it was read from; the order is that of reports and of the documentation. */
export const tableChecks: readonly TableCheck[] = [
  fileHasRows,
  titleRows,
  oneTable,
  rowsRegular,
  rowsBlank,
  headerPresent,
  headerOneRow,
  headerNames,
  datesIso,
  decimalComma,
  pscBlank,
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
  datesPlausible,
  icoZeros,
  icoCheckDigit,
  pscForm,
  numberOutliers,
  numberSign,
  unitCodes,
  nutsCodes,
  frequencyCodes,
  keyUnique,
  unitNames,
  categorySpelling,
  booleansOneForm,
  rowsUnique,
  rowsWithoutTotals,
  cellsTrimmed,
  textsPlain,
  columnsFilled,
  columnsVary,
  keyFilled,
  textsWhole,
  cellsSingle,
  nullSpellings,
  coordinatesColumnsOrder,
  coordinatesColumnsSystem,
  coordinatesColumnsZero,
  coordinatesColumnsPlace,
  coordinatesColumnsPaired,
  coordinatesColumnsTerritory,
  personalBirthNumber,
  personalContacts,
  personalPeople,
  personalBirthDates,
  personalAccounts,
  personalPlates,
];
