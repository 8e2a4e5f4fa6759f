import { matchesNumberPattern } from './match-number-pattern.ts';
import type { NumberMarks, NumberPattern } from './number-pattern.ts';
import { isInteger, isFloating, integerRanges } from './number-types.ts';
import type { ParsedValue, ValueParser } from './cell-type.ts';

/** How numbers of a column are written. */
export interface NumberFormat {
  readonly decimalChar: string;
  /** Missing: digits are not grouped. */
  readonly groupChar?: string;
  readonly pattern?: NumberPattern;
}

/** Marks of a pattern: groups are parted by commas unless said otherwise. */
export function patternMarks({ decimalChar, groupChar }: Omit<NumberFormat, 'pattern'>): NumberMarks {
  return { decimalChar, groupChar: groupChar ?? (decimalChar === ',' ? '.' : ',') };
}

const special: Readonly<Record<string, number>> = { NaN: Number.NaN, INF: Infinity, '+INF': Infinity, '-INF': -Infinity };

const plainFormat: NumberFormat = { decimalChar: '.' };

/** Parser of a numeric type; without a format, of numbers as XML Schema writes them. @see Model for Tabular Data and Metadata on the Web, 6.4.2 */
export function numberParser(base: string, format?: NumberFormat): ValueParser {
  const { pattern, decimalChar, groupChar } = format ?? plainFormat;
  const marks = patternMarks(format ?? plainFormat);
  const grouping = pattern ? marks.groupChar : groupChar;
  return (text) => {
    const plain = pattern ? undefined : plainValue(text, base, decimalChar);
    if (plain) return plain;
    if (Object.hasOwn(special, text)) return isFloating(base) ? { key: text.replace('+', ''), order: special[text]! } : 'cell-datatype';
    const parts = partsOf(text, decimalChar, grouping);
    if (!parts || !suits(parts, base) || (!format && parts.percent !== '')) return 'cell-datatype';
    if (pattern && !matchesNumberPattern(text, pattern, marks)) return 'cell-format';
    return valueOf(parts, base) ?? 'cell-datatype';
  };
}

const plainInteger = /^(?:0|-?[1-9]\d{0,14})$/u;
const plainDecimal = /^-?(?:0|[1-9]\d{0,8})\.\d{0,8}[1-9]$/u;

/** The most usual numbers by the shortest way; undefined for all others, right or wrong. */
function plainValue(text: string, base: string, decimalChar: string): ParsedValue | undefined {
  if (plainInteger.test(text)) {
    const order = Number(text);
    return isWithinRange(order, base) ? { key: text, order } : undefined;
  }
  return decimalChar === '.' && !isInteger(base) && plainDecimal.test(text) ? { key: text, order: Number(text) } : undefined;
}

function isWithinRange(value: number | bigint, base: string): boolean {
  const [least, most] = integerRanges[base] ?? [];
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}

interface NumberParts {
  readonly sign: string;
  readonly integer: string;
  readonly fraction: string;
  readonly hasPoint: boolean;
  readonly exponent: string | undefined;
  readonly percent: string;
}

const shape = /^([%‰]?)([+-]?)([%‰]?)(\d*)(\.(\d*))?(?:[eE]([+-]?\d+))?([%‰]?)$/u;

function partsOf(text: string, decimalChar: string, groupChar: string | undefined): NumberParts | undefined {
  if (groupChar !== undefined && text.includes(groupChar + groupChar)) return undefined;
  if (decimalChar !== '.' && groupChar !== '.' && text.includes('.')) return undefined;
  const ungrouped = groupChar === undefined ? text : text.replaceAll(groupChar, '');
  const match = shape.exec(decimalChar === '.' ? ungrouped : ungrouped.replace(decimalChar, '.'));
  if (!match) return undefined;
  const [, before, sign = '', between, integer = '', point, fraction = '', exponent, after] = match;
  if (integer === '' && fraction === '') return undefined;
  return { sign, integer, fraction, hasPoint: point !== undefined, exponent, percent: before || between || after || '' };
}

/** An integer has no decimal point, a decimal no exponent. */
function suits({ hasPoint, exponent }: NumberParts, base: string): boolean {
  return isFloating(base) || (exponent === undefined && !(hasPoint && isInteger(base)));
}

function valueOf({ sign, integer, fraction, exponent = '0', percent }: NumberParts, base: string): ParsedValue | undefined {
  const minus = sign === '-' ? '-' : '';
  const shift = percent === '%' ? 2 : percent === '‰' ? 3 : 0;
  if (isInteger(base) && shift === 0) return integerValue(BigInt(integer) * (minus ? -1n : 1n), base);
  const order = Number(`${minus}${integer || '0'}.${fraction || '0'}e${Number(exponent) - shift}`);
  if (isInteger(base)) return Number.isSafeInteger(order) ? integerValue(BigInt(order), base) : undefined;
  if (isFloating(base)) return { key: String(order), order };
  return { key: decimalKey(minus, integer, fraction, shift), order };
}

function integerValue(value: bigint, base: string): ParsedValue | undefined {
  return isWithinRange(value, base) ? { key: String(value), order: value } : undefined;
}

/** The decimal number without needless zeros, exact at any length. */
function decimalKey(minus: string, integer: string, fraction: string, shift: number): string {
  const padded = integer.padStart(shift, '0');
  const whole = padded.slice(0, padded.length - shift).replace(/^0+/u, '');
  const part = (padded.slice(padded.length - shift) + fraction).replace(/0+$/u, '');
  return whole === '' && part === '' ? '0' : `${minus}${whole || '0'}${part && `.${part}`}`;
}
