import type { NumberMarks, NumberPattern } from './number-pattern.ts';

/**
 * Is a number written as a pattern asks: groups, digits, sign, percent, exponent?
 *
 * A sign is free where the pattern writes none, so that negative numbers need no pattern of their own (UTS 35).
 */
export function matchesNumberPattern(text: string, pattern: NumberPattern, { decimalChar, groupChar }: NumberMarks): boolean {
  const body = bodyOf(text, pattern);
  if (body === undefined) return false;
  const [mantissa = '', exponent, ...more] = body.split('E');
  const [integer = '', fraction, ...rest] = mantissa.split(decimalChar);
  if (more.length > 0 || rest.length > 0) return false;
  return (
    matchesInteger(integer, pattern.integer, groupChar) &&
    matchesFraction(fraction, pattern.fraction, groupChar) &&
    matchesExponent(exponent, pattern.exponent) &&
    (integer !== '' || fraction !== undefined)
  );
}

/** The number between its signs; undefined when the signs are not those of the pattern. */
function bodyOf(text: string, { prefix, suffix }: NumberPattern): string | undefined {
  const percent = prefix.replace(/[+-]/u, '');
  if (!text.startsWith(percent) && !/^[+-][%‰]/u.test(text)) return undefined;
  const head = /^[%‰+-]*/u.exec(text)![0];
  if (!text.endsWith(suffix) || text.length - suffix.length < head.length) return undefined;
  if (head.replace(/[+-]/u, '') !== percent) return undefined;
  const sign = head.replace(percent, '');
  const isSignRight = prefix.includes('+') ? /^[+-]$/u.test(sign) : prefix.includes('-') ? sign === '-' : /^[+-]?$/u.test(sign);
  return isSignRight ? text.slice(head.length, text.length - suffix.length) : undefined;
}

function matchesInteger(text: string, { min, group, secondary }: NumberPattern['integer'], groupChar: string): boolean {
  const digits = text.replaceAll(groupChar, '');
  if (!/^\d*$/u.test(digits) || digits.length < min) return false;
  return text === (group === 0 ? digits : groupedFromRight(digits, group, secondary, groupChar));
}

function groupedFromRight(digits: string, group: number, secondary: number, groupChar: string): string {
  const groups: string[] = [];
  let rest = digits;
  for (let size = group; rest.length > size; size = secondary) {
    groups.unshift(rest.slice(-size));
    rest = rest.slice(0, -size);
  }
  return [rest, ...groups].join(groupChar);
}

function matchesFraction(text: string | undefined, { min, max, group }: NumberPattern['fraction'], groupChar: string): boolean {
  if (text === undefined) return min === 0;
  const digits = text.replaceAll(groupChar, '');
  if (!/^\d+$/u.test(digits) || digits.length < min || digits.length > max) return false;
  return text === (group === 0 ? digits : digits.match(new RegExp(`\\d{1,${group}}`, 'gu'))!.join(groupChar));
}

function matchesExponent(text: string | undefined, pattern: NumberPattern['exponent']): boolean {
  if (!pattern || text === undefined) return pattern === undefined && text === undefined;
  const [, sign, digits = ''] = /^([+-]?)(\d+)$/u.exec(text) ?? [];
  return digits.length >= pattern.min && (sign !== '' || !pattern.hasPlus);
}
