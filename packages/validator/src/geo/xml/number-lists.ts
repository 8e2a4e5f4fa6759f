import type { JsonValue } from '../../json/json-value.ts';

/** A number as it is written, null for what is none. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}

/** Positions written as `x,y x,y` (KML, GML 2); what is no number is null, which the survey finds. */
export function tuplesOf(text: string): JsonValue[] {
  return wordsOf(text).map((tuple) => tuple.split(',').map(numberOf));
}

/** Numbers with blanks between them (GML 3). */
export function numbersOf(text: string): (number | null)[] {
  return wordsOf(text).map(numberOf);
}

/** Numbers by so many in a position. */
export function positionsOf(numbers: readonly (number | null)[], dimension: number): (number | null)[][] {
  const positions: (number | null)[][] = [];
  for (let at = 0; at < numbers.length; at += dimension) positions.push(numbers.slice(at, at + dimension));
  return positions;
}

function wordsOf(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/u);
}
