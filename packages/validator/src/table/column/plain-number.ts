import { isDay } from '../values/is-day.ts';
import type { CellKind } from './kind-of-cell.ts';

const maxDigits = 15;
const powers = Array.from({ length: maxDigits + 1 }, (_, power) => 10 ** power);

/**
 * Reads whole numbers, decimals and days as 2024-05-31 from bytes of ASCII, in one pass; most cells of large tables are
 * these. An object, because a number that a function returns costs more than reading it.
 */
export class PlainNumber {
  /** Value of the number that was read last; 0 of a day. */
  number = 0.5;

  /** Kind of a cell; undefined for whatever else than these. */
  read(bytes: Uint8Array, from: number, to: number): CellKind | undefined {
    const first = bytes[from]!;
    const start = first === 43 || first === 45 ? from + 1 : from;
    let number = 0;
    let point = -1;
    for (let at = start; at < to; at += 1) {
      const digit = bytes[at]! - 48;
      if (digit >= 0 && digit <= 9) number = number * 10 + digit;
      else if (point < 0 && (digit === -2 || (digit === -4 && at > from))) point = at;
      else return at === from + 4 && digit === -3 && start === from && to === from + 10 ? this.#day(bytes, from) : undefined;
    }
    const decimals = point < 0 ? 0 : to - point - 1;
    if (point < 0 ? to === start : decimals === 0) return undefined;
    const digits = to - start - (point < 0 ? 0 : 1);
    if (digits > maxDigits) number = Math.abs(longNumber(bytes, from, to));
    // Both are exact, so the quotient is rounded as the language itself rounds the number.
    else if (decimals > 0) number /= powers[decimals]!;
    this.number = first === 45 ? -number : number;
    if (point < 0) return 'integer';
    return bytes[point] === 46 ? 'decimal-point' : 'decimal-comma';
  }

  #day(bytes: Uint8Array, from: number): CellKind | undefined {
    const month = from + 5;
    const day = from + 8;
    if (!isTwoDigits(bytes, month) || bytes[month + 2] !== 45 || !isTwoDigits(bytes, day)) return undefined;
    this.number = 0;
    const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
    return isDay(year, twoDigits(bytes, month), twoDigits(bytes, day)) ? 'date-iso' : 'impossible-date';
  }
}

function longNumber(bytes: Uint8Array, from: number, to: number): number {
  return Number(String.fromCharCode(...bytes.subarray(from, to)).replace(',', '.'));
}

function isTwoDigits(bytes: Uint8Array, at: number): boolean {
  return bytes[at]! >= 48 && bytes[at]! <= 57 && bytes[at + 1]! >= 48 && bytes[at + 1]! <= 57;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return (bytes[at]! - 48) * 10 + bytes[at + 1]! - 48;
}
