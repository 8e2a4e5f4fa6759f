import type { dimensions } from '@pasport/validator';

/** Dimensions that a document has scores of; a number, because a search thread loads no validator. */
export const dimensionCount: (typeof dimensions)['length'] = 10;
/** Nothing of the dimension applies, or there is no report. */
export const noScore = 65_535;

/** Scores of the dimensions as an index file keeps them: tenths of points, two bytes each. */
export function packScores(scores: readonly (number | null)[]): Buffer {
  const packed = Buffer.alloc(2 * dimensionCount);
  for (let index = 0; index < dimensionCount; index += 1) {
    const score = scores[index] ?? null;
    packed.writeUInt16LE(score === null ? noScore : tenthsOf(score), 2 * index);
  }
  return packed;
}

export function tenthsOf(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)) * 10);
}

/** Numbers of two bytes each, as they were packed. */
export function unpackNumbers(packed: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < packed.length; at += 2) numbers.push(packed[at]! | (packed[at + 1]! << 8));
  return numbers;
}

export function packNumbers(numbers: readonly number[]): Buffer {
  const packed = Buffer.alloc(2 * numbers.length);
  for (const [index, number] of numbers.entries()) packed.writeUInt16LE(number, 2 * index);
  return packed;
}
