import { Cells } from '../cells/cells.ts';
import { isDay } from '../values/is-day.ts';
import { PlainNumber } from './plain-number.ts';

/** What a cell looks like, by itself. */
export type CellKind =
  | 'empty'
  | 'null-spelling'
  | 'integer'
  | 'decimal-point'
  | 'decimal-comma'
  | 'spaced-number'
  | 'number-with-unit'
  | 'scientific'
  | 'date-iso'
  | 'date-czech'
  | 'date-other'
  | 'impossible-date'
  | 'boolean'
  | 'spreadsheet-error'
  | 'text';

const integer = /^[+-]?\d+$/u;
const decimal = /^[+-]?\d*([.,])\d+$/u;
const spaced = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/u;
const scientific = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d{1,3}$/iu;
const withUnit =
  /^[+-]?\d[\d \u00a0]*(?:[.,](?:\d+|-))?\s?(?:Kč|CZK|,-|€|EUR|m2|m²|m3|m³|km2|km²|km|cm|mm|m|ha|l|kg|t|ks|%|°C|kWh|MWh|hod\.?|min)$/u;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const czechDate = /^(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u;
const slashDate = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u;
/** Two digits of the year, in slashes or points; a date only among others. */
const shortDate = /^(\d{1,2})([/.])(\d{1,2})\2(\d{2})$/u;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;

const words: ReadonlyMap<string, CellKind> = new Map([
  ...['true', 'false', 'ano', 'ne', 'yes', 'no', 'pravda', 'nepravda'].map((word) => [word, 'boolean'] as const),
  ...['null', 'n/a', 'na', 'nan', 'none', '-', '–', '—', '--', '?', 'nil', 'n.a.', 'x', '(null)'].map(
    (word) => [word, 'null-spelling'] as const,
  ),
  ...['neuvedeno', 'nezjištěno', 'neznámo', 'není'].map((word) => [word, 'null-spelling'] as const),
]);
const errors =
  /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|HODNOTA!|NÁZEV\?|ČÍSLO!|ODKAZ!|NENÍ_K_DISPOZICI|DĚLENÍ_NULOU!|SPILL!|CALC!|#+)$/u;

/** First letters of the words above, of either case, as bytes. */
const wordStarts = new Set([...words.keys()].flatMap((word) => [word, word.toUpperCase()]).map((word) => Buffer.from(word)[0]));
const maxWordBytes = Math.max(...[...words.keys()].map((word) => Buffer.byteLength(word)));

const [single, plainNumber] = [new Cells(), new PlainNumber()];

/** @param value a cell without blanks around it */
export function kindOfCell(value: string): CellKind {
  return value === '' ? 'empty' : kindOfBytes(single.ofTexts([value]), 0, plainNumber);
}

/**
 * Kind of a filled cell of a row; most are judged by their bytes alone.
 *
 * @param plain keeps the value of a number
 */
export function kindOfBytes(cells: Cells, index: number, plain: PlainNumber): CellKind {
  const { bytes } = cells;
  const from = cells.from(index);
  const to = cells.to(index);
  const first = bytes[from]!;
  const startsAsNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (startsAsNumber) return plain.read(bytes, from, to) ?? kindByForm(cells.value(index));
  const mayBeWord = to - from <= maxWordBytes && wordStarts.has(first);
  return mayBeWord || first === 35 ? kindByForm(cells.value(index)) : 'text';
}

/** The same by patterns alone, which is slower: what any value is. */
export function kindByForm(value: string): CellKind {
  if (value === '') return 'empty';
  const code = value.charCodeAt(0);
  const startsAsNumber = (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
  if (startsAsNumber) {
    const kind = kindOfNumber(value) ?? kindOfDate(value);
    if (kind) return kind;
  }
  if (code === 35 && errors.test(value)) return 'spreadsheet-error';
  return (value.length <= 10 ? words.get(value.toLowerCase()) : undefined) ?? 'text';
}

function kindOfNumber(value: string): CellKind | undefined {
  if (integer.test(value)) return 'integer';
  const mark = decimal.exec(value)?.[1];
  if (mark) return mark === '.' ? 'decimal-point' : 'decimal-comma';
  if (spaced.test(value)) return 'spaced-number';
  if (scientific.test(value)) return 'scientific';
  return withUnit.test(value) ? 'number-with-unit' : undefined;
}

function kindOfDate(value: string): CellKind | undefined {
  const iso = isoDate.exec(value);
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? 'date-iso' : 'impossible-date';
  const czech = czechDate.exec(value);
  if (czech) return isDay(Number(czech[3]), Number(czech[2]), Number(czech[1])) ? 'date-czech' : 'impossible-date';
  const slash = slashDate.exec(value);
  if (slash) {
    const [first, second, inYear] = [Number(slash[1]), Number(slash[2]), Number(slash[3])];
    return isDay(inYear, second, first) || isDay(inYear, first, second) ? 'date-other' : 'impossible-date';
  }
  const short = shortDate.exec(value);
  if (short) return isDay(2000 + Number(short[4]), Number(short[3]), Number(short[1])) ? 'date-other' : undefined;
  const reversed = yearFirst.exec(value);
  if (!reversed) return undefined;
  return isDay(Number(reversed[1]), Number(reversed[2]), Number(reversed[3])) ? 'date-other' : 'impossible-date';
}
