import type { ReadValue } from './field-value.ts';

const special = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
]);

/** A number, written with the marks that the field declares. */
export const numberValue: ReadValue = (text, { decimalChar, groupChar, bareNumber }) => {
  const known = special.get(text.toLowerCase());
  if (known !== undefined) return known;
  let digits = bareNumber ? text : text.replaceAll(/^[^\d+.,-]+|[^\d.,]+$/gu, '');
  if (groupChar !== '') digits = digits.replaceAll(groupChar, '');
  if (decimalChar !== '.') {
    if (digits.includes('.')) return undefined;
    digits = digits.replace(decimalChar, '.');
  }
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits) ? Number(digits) : undefined;
};

/** A whole number. */
export const integerValue: ReadValue = (text, { groupChar, bareNumber }) => {
  let digits = bareNumber ? text : text.replaceAll(/^[^\d+-]+|\D+$/gu, '');
  if (groupChar !== '') digits = digits.replaceAll(groupChar, '');
  return /^[+-]?\d+$/.test(digits) ? Number(digits) : undefined;
};

export const booleanValue: ReadValue = (text, { trueValues, falseValues }) =>
  trueValues.includes(text) ? true : falseValues.includes(text) ? false : undefined;
