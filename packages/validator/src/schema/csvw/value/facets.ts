import { isBinary, isDateOrTime, isDuration, isString } from './datatypes.ts';
import { isNumeric } from './number-types.ts';

/** Number of characters, or of bytes in a binary type. */
export interface Lengths {
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Limits of values, on the scale of the type. */
export interface Bounds {
  readonly minInclusive?: number | bigint;
  readonly maxInclusive?: number | bigint;
  readonly minExclusive?: number | bigint;
  readonly maxExclusive?: number | bigint;
}

/** Types whose values have a length; `minLength` of others is an error. */
export const hasLength = (base: string) => isString(base) || isBinary(base);

/** Types whose values lie on a scale. */
export const hasOrder = (base: string) => isNumeric(base) || isDateOrTime(base) || isDuration(base);

/** Two lengths that contradict each other. */
export function lengthConflict({ length, minLength, maxLength }: Lengths): [string, string] | undefined {
  if (length !== undefined && minLength !== undefined && length < minLength) return ['length', 'minLength'];
  if (length !== undefined && maxLength !== undefined && length > maxLength) return ['length', 'maxLength'];
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) return ['minLength', 'maxLength'];
  return undefined;
}

/** Two limits that contradict each other, or of which only one may be given. @see Tabular Data Model, 4.6.2 */
export function boundConflict({ minInclusive, maxInclusive, minExclusive, maxExclusive }: Bounds): [string, string] | undefined {
  if (minInclusive !== undefined && minExclusive !== undefined) return ['minInclusive', 'minExclusive'];
  if (maxInclusive !== undefined && maxExclusive !== undefined) return ['maxInclusive', 'maxExclusive'];
  if (minInclusive !== undefined && maxInclusive !== undefined && maxInclusive < minInclusive) return ['minInclusive', 'maxInclusive'];
  if (minInclusive !== undefined && maxExclusive !== undefined && maxExclusive <= minInclusive) return ['minInclusive', 'maxExclusive'];
  if (minExclusive !== undefined && maxExclusive !== undefined && maxExclusive < minExclusive) return ['minExclusive', 'maxExclusive'];
  if (minExclusive !== undefined && maxInclusive !== undefined && maxInclusive <= minExclusive) return ['minExclusive', 'maxInclusive'];
  return undefined;
}

export function isWithinLengths(text: string, base: string, { length, minLength, maxLength }: Lengths): boolean {
  if (length === undefined && minLength === undefined && maxLength === undefined) return true;
  const size = sizeOf(text, base);
  return (length === undefined || size === length) && size >= (minLength ?? 0) && size <= (maxLength ?? Infinity);
}

function sizeOf(text: string, base: string): number {
  if (base === 'hexBinary') return text.length / 2;
  if (base === 'base64Binary') return Math.floor((text.replaceAll(/[ =]/gu, '').length * 3) / 4);
  let size = 0;
  for (const _ of text) size += 1;
  return size;
}

export function isWithinBounds(order: number | bigint, { minInclusive, maxInclusive, minExclusive, maxExclusive }: Bounds): boolean {
  return (
    (minInclusive === undefined || order >= minInclusive) &&
    (maxInclusive === undefined || order <= maxInclusive) &&
    (minExclusive === undefined || order > minExclusive) &&
    (maxExclusive === undefined || order < maxExclusive)
  );
}
