import type { JsonValue } from '../../json/json-value.ts';

/** A number as it is written, null for what is none. */
export function numberOf(text: string | undefined): number | null {
  const value = text?.trim() ?? '';
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(value) ? Number(value) : null;
}

/** Positions written as `x,y x,y` (KML, GML 2); what is no number is null, which the survey finds. */
export function tuplesOf(text: string): JsonValue[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/u).map((tuple) => tuple.split(',').map(numberOf));
}

/** Positions written as numbers with blanks between them (GML 3). */
export function positionsOf(text: string, dimension: number): (number | null)[][] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const numbers = trimmed.split(/\s+/u).map(numberOf);
  const positions: (number | null)[][] = [];
  for (let at = 0; at < numbers.length; at += dimension) positions.push(numbers.slice(at, at + dimension));
  return positions;
}
