import { columns, type Table } from './clean-table.ts';
import { encodedTwice, inEightBits, written, type Writing } from './written.ts';

/** A way to damage a table, and the check that must name it. */
export interface Operator {
  readonly name: { readonly cs: string; readonly en: string };
  readonly check: string;
  /** Further checks that see the same damage; then its repair brings the points of all of them. */
  readonly also?: readonly string[];
  /** What alone it damages, a column or the length of rows: another fault there may be undone by it. */
  readonly on?: (typeof columns)[number] | 'length';
  /** Damages the cells. @param at which rows, chosen by chance: different rows of data, the header not counted */
  readonly damage?: (table: Table, at: readonly number[]) => Table;
  /** Damages the writing of the file. */
  readonly writing?: Writing;
  /** Damages the bytes, given the text. */
  readonly text?: (text: string, at: readonly number[]) => string;
  /** No data are left, and with them no personal data. */
  readonly isEmpty?: boolean;
  /** Other damage that must not be there too, as it hides this one. */
  readonly isLast?: boolean;
}

/** Bytes of a table with some damage; operators of the text and of the writing come last. */
export function damaged(table: Table, faults: readonly { operator: Operator; at: readonly number[] }[]): Uint8Array {
  const cells = faults.reduce((now, { operator, at }) => operator.damage?.(now, at) ?? now, table);
  const writing = Object.assign({}, ...faults.map(({ operator }) => operator.writing ?? {})) as Writing;
  const textual = faults.filter(({ operator }) => operator.text);
  if (textual.length === 0) return written(cells, writing);
  const text = new TextDecoder().decode(written(cells, { ...(writing.delimiter !== undefined && { delimiter: writing.delimiter }) }));
  const broken = textual.reduce((now, { operator, at }) => operator.text!(now, at), text);
  return (writing.encode ?? ((whole) => new TextEncoder().encode(whole)))(broken);
}

const columnOf = (name: (typeof columns)[number]) => columns.indexOf(name);

/** A row with another cell; a row that was cut before may not have it. */
const withCell = (row: readonly string[], at: number, value: string): readonly string[] => (at < row.length ? row.with(at, value) : row);

/** Replaces a cell of some rows. */
const cells =
  (name: (typeof columns)[number], make: (value: string, row: readonly string[]) => string, count = 2) =>
  (table: Table, at: readonly number[]): Table =>
    table.map((row, index) =>
      at.slice(0, count).some((place) => (place % (table.length - 1)) + 1 === index)
        ? withCell(row, columnOf(name), make(row[columnOf(name)] ?? '', row))
        : row,
    );

const allCells =
  (name: (typeof columns)[number], make: (value: string) => string) =>
  (table: Table): Table =>
    table.map((row, index) => (index === 0 ? row : withCell(row, columnOf(name), make(row[columnOf(name)] ?? ''))));

const header =
  (name: (typeof columns)[number], label: string) =>
  (table: Table): Table =>
    table.map((row, index) => (index === 0 ? withCell(row, columnOf(name), label) : row));

const rowsAt = (table: Table, at: readonly number[], change: (row: readonly string[]) => readonly (readonly string[])[]): Table =>
  table.flatMap((row, index) => (index === (at[0]! % (table.length - 1)) + 1 ? change(row) : [row]));

const total = (table: Table): string => String(table.slice(1).reduce((sum, row) => sum + Number(row[columnOf('kapacita')] ?? 0), 0));
const blank = columns.map(() => '');

export const operators: readonly Operator[] = [
  {
    name: { cs: 'překlep v roce', en: 'a slip in a year' },
    check: 'dates-plausible',
    on: 'datum_vzniku',
    damage: cells('datum_vzniku', (value) => `02${value.slice(2)}`, 1),
  },
  {
    name: { cs: 'záporná kapacita', en: 'a negative capacity' },
    check: 'number-sign',
    on: 'kapacita',
    damage: cells('kapacita', (value) => `-${value}`),
  },
  {
    name: { cs: 'značky HTML v textu', en: 'marks of HTML in a text' },
    check: 'texts-plain',
    on: 'nazev',
    damage: cells('nazev', (value) => `${value}<br>`),
  },
  {
    name: { cs: 'ano psané několika způsoby', en: 'yes written in several ways' },
    check: 'booleans-one-form',
    on: 'verejne',
    damage: (table) =>
      table.map((row, index) =>
        index === 1 || index === 2 || index === 3 ? withCell(row, columnOf('verejne'), index === 3 ? 'ANO' : 'true') : row,
      ),
  },
  {
    name: { cs: 'kódování windows-1250', en: 'windows-1250 encoding' },
    check: 'encoding-utf8',
    writing: { encode: (text) => inEightBits(text, 'windows-1250') },
  },
  {
    name: { cs: 'kódování ISO 8859-2', en: 'ISO 8859-2 encoding' },
    check: 'encoding-utf8',
    writing: { encode: (text) => inEightBits(text, 'iso-8859-2') },
  },
  {
    name: { cs: 'UTF-8 uložené podruhé přes windows-1250', en: 'UTF-8 saved again by way of windows-1250' },
    check: 'double-encoding',
    text: encodedTwice,
  },
  {
    name: { cs: 'znaky � místo písmen', en: '� in place of letters' },
    check: 'replacement-characters',
    on: 'nazev',
    damage: cells('nazev', (value) => value.replace(/[^ -~]/u, '\uFFFD')),
  },
  {
    name: { cs: 'nadpis nad hlavičkou', en: 'a title above the header' },
    check: 'title-rows',
    damage: (table) => [['Seznam zařízení k 1. 1. 2025', ...blank.slice(1)], blank, ...table],
    // Damage of cells would hit the header, which stands lower now.
    isLast: true,
  },
  {
    name: { cs: 'součtový řádek', en: 'a row of totals' },
    check: 'rows-without-totals',
    on: 'kapacita',
    damage: (table) => [...table, ['Celkem', ...blank.slice(1)].with(columnOf('kapacita'), total(table))],
  },
  { name: { cs: 'chybí hlavička', en: 'no header' }, check: 'header-present', damage: (table) => table.slice(1), isLast: true },
  {
    name: { cs: 'sloupec bez názvu', en: 'a column without a name' },
    check: 'header-names',
    on: 'kapacita',
    damage: header('kapacita', ''),
  },
  {
    name: { cs: 'dva sloupce stejného názvu', en: 'two columns of one name' },
    check: 'header-names',
    on: 'cena',
    // A name that no other damage takes away.
    damage: header('cena', 'typ'),
  },
  {
    name: { cs: 'krátký řádek', en: 'a row too short' },
    check: 'rows-regular',
    on: 'length',
    damage: (table, at) => rowsAt(table, at, (row) => [row.slice(0, -1)]),
  },
  {
    name: { cs: 'oddělovač v neuzavřené buňce', en: 'a delimiter in an unquoted cell' },
    check: 'rows-regular',
    on: 'length',
    damage: (table, at) => rowsAt(table, at, (row) => [[...row, 'navíc']]),
  },
  {
    name: { cs: 'prázdný řádek mezi daty', en: 'a blank row among the data' },
    check: 'rows-blank',
    damage: (table, at) =>
      rowsAt(
        table,
        at.map((place) => place % (table.length - 3)),
        (row) => [row, blank],
      ),
  },
  {
    name: { cs: 'zopakovaný řádek', en: 'a repeated row' },
    check: 'rows-unique',
    damage: (table, at) => [...table, table[(at[0]! % (table.length - 1)) + 1]!],
  },
  {
    name: { cs: 'zopakovaný identifikátor', en: 'a repeated identifier' },
    check: 'key-unique',
    on: 'id',
    damage: (table, at) => cells('id', () => table[((at[0]! + 1 + (at[1]! % 7)) % (table.length - 1)) + 1]![0]!, 1)(table, at),
  },
  { name: { cs: 'chybějící identifikátor', en: 'a missing identifier' }, check: 'key-filled', on: 'id', damage: cells('id', () => '', 3) },
  {
    name: { cs: 'tečka i čárka v desetinných číslech', en: 'decimal points and commas' },
    check: 'decimal-mark',
    on: 'cena',
    damage: cells('cena', (value) => value.replace('.', ','), 5),
    writing: { delimiter: ';' },
  },
  {
    name: { cs: 'mezery mezi tisíci', en: 'blanks between thousands' },
    check: 'number-blanks',
    on: 'cena',
    damage: cells('cena', (value) => `1\u00a0${value.padStart(6, '2').slice(-6)}`, 3),
  },
  {
    name: { cs: 'jednotka v buňce', en: 'a unit in a cell' },
    check: 'number-units',
    on: 'kapacita',
    damage: cells('kapacita', (value) => `${value} m3`),
  },
  {
    name: { cs: 'text místo čísla', en: 'a text in place of a number' },
    check: 'number-text',
    on: 'kapacita',
    damage: cells('kapacita', () => 'neznámá'),
  },
  { name: { cs: 'česká data', en: 'Czech dates' }, check: 'dates-iso', on: 'datum_vzniku', damage: allCells('datum_vzniku', czechDate) },
  {
    name: { cs: 'dva zápisy dat', en: 'two forms of dates' },
    check: 'dates-one-form',
    on: 'datum_vzniku',
    damage: cells('datum_vzniku', (value) => czechDate(value)),
  },
  {
    name: { cs: 'datum, které není v kalendáři', en: 'a date that the calendar does not have' },
    check: 'dates-possible',
    on: 'datum_vzniku',
    damage: cells('datum_vzniku', () => '2024-02-30'),
  },
  {
    name: { cs: 'chyba vzorce', en: 'an error of a formula' },
    check: 'spreadsheet-errors',
    on: 'kapacita',
    damage: cells('kapacita', () => '#REF!'),
  },
  {
    name: { cs: 'čísla zkrácená na tvar s E', en: 'numbers shortened to the form with E' },
    check: 'scientific-notation',
    on: 'kapacita',
    damage: cells('kapacita', () => '1.23457E+12'),
  },
  {
    name: { cs: 'pomlčka místo prázdné buňky', en: 'a dash in place of an empty cell' },
    check: 'null-spellings',
    on: 'kapacita',
    damage: (table) => table.map((row, index) => (index % 3 === 1 ? withCell(row, columnOf('kapacita'), '-') : row)),
  },
  {
    name: { cs: 'prázdný sloupec', en: 'an empty column' },
    check: 'columns-filled',
    on: 'kapacita',
    damage: allCells('kapacita', () => ''),
  },
  {
    name: { cs: 'mezery kolem hodnot', en: 'blanks around values' },
    check: 'cells-trimmed',
    on: 'nazev',
    damage: cells('nazev', (value) => `${value}  `),
  },
  {
    name: { cs: 'překlep v kategorii', en: 'a slip in a category' },
    check: 'category-spelling',
    on: 'typ',
    damage: cells('typ', (value) => value.toUpperCase(), 1),
  },
  {
    name: { cs: 'špatná kontrolní číslice IČO', en: 'a wrong check digit of an IČO' },
    check: 'ico-check-digit',
    on: 'ico',
    damage: cells('ico', (value) => value.slice(0, 7) + String((Number(value.slice(7)) + 5) % 10)),
  },
  {
    name: { cs: 'IČO bez nul na začátku', en: 'an IČO without its leading zeros' },
    check: 'ico-zeros',
    on: 'ico',
    damage: cells('ico', (value) => value.replace(/^0+/u, '')),
  },
  {
    name: { cs: 'neexistující PSČ', en: 'a postcode that does not exist' },
    check: 'psc-form',
    on: 'psc',
    damage: cells('psc', () => '99999'),
  },
  {
    name: { cs: 'kód obce, který v RÚIAN není', en: 'a code that RÚIAN does not have' },
    check: 'unit-codes',
    on: 'kod_obce',
    damage: cells('kod_obce', () => '599503'),
  },
  {
    name: { cs: 'jméno jiné obce, než říká kód', en: 'the name of another municipality than the code says' },
    check: 'unit-names',
    on: 'obec',
    damage: cells('obec', (value) => (value === 'Třebíč' ? 'Břeclav' : 'Třebíč'), 1),
  },
  {
    name: { cs: 'číslo o mnoho řádů větší', en: 'a number many times larger' },
    check: 'number-outliers',
    on: 'kapacita',
    damage: cells('kapacita', () => '98000000', 1),
  },
  {
    name: { cs: 'rodná čísla', en: 'birth numbers' },
    check: 'personal-birth-number',
    on: 'verejne',
    damage: (table) =>
      header('verejne', 'rc')(table).map((row, index) => (index === 0 ? row : withCell(row, columnOf('verejne'), birthNumber(index)))),
  },
  {
    name: { cs: 'soukromé e-maily', en: 'private e-mails' },
    check: 'personal-contacts',
    on: 'nazev',
    damage: cells('nazev', (value) => `${value}, jana.vzorova@example.com`),
  },
  {
    name: { cs: 'jen hlavička', en: 'a header only' },
    check: 'file-has-rows',
    damage: (table) => table.slice(0, 1),
    isLast: true,
    isEmpty: true,
  },
  {
    name: { cs: 'neuzavřené uvozovky', en: 'an unclosed quote' },
    check: 'quotes-closed',
    text: (text, at) => {
      const lines = text.split('\n');
      // Below all other quotes: one of them would close it.
      const first = Math.max(1, lines.findLastIndex((row) => row.includes('"')) + 1);
      const line = first + (at[0]! % Math.max(1, lines.length - 2 - first));
      return lines.map((row, index) => (index === line ? row.replace(',', ',"') : row)).join('\n');
    },
    isLast: true,
  },
  {
    name: { cs: 'nezdvojené uvozovky', en: 'quotes that are not doubled' },
    check: 'quotes-doubled',
    text: (text, at) => {
      const lines = text.split('\n');
      const line = (at[0]! % (lines.length - 3)) + 1;
      return lines.map((row, index) => (index === line ? row.replace(/,([^,"]+),/u, ',"$1" B,') : row)).join('\n');
    },
    isLast: true,
  },
  {
    name: { cs: 'webová stránka místo dat', en: 'a web page in place of data' },
    check: 'file-is-text',
    text: () => '<!DOCTYPE html><html lang="cs"><body>Stránka nenalezena</body></html>',
    isLast: true,
    isEmpty: true,
  },
];

function czechDate(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  return `${day}. ${month}. ${year}`;
}

/** Artificial numbers of February 2005 with the month raised by 20, which is not in ordinary use; the check digits are right. */
function birthNumber(index: number): string {
  const start = `0522${String((index % 28) + 1).padStart(2, '0')}`;
  let ending = index * 11;
  while (Number(start + String(ending).padStart(4, '0')) % 11 !== 0) ending += 1;
  return `${start}/${String(ending).padStart(4, '0')}`;
}
