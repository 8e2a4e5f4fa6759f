/**
 * Hash of a cell: two numbers of 32 bits, each fed byte by byte, so that different texts meet once in thousands of tables of
 * millions of rows. Whoever goes through the bytes feeds it on the way: `low = imul(low ^ byte, lowFactor)`.
 */
export const firstLow = 0xdeadbeef | 0;
export const firstHigh = 0x41c6ce57;
export const lowFactor = 2654435761 | 0;
export const highFactor = 1597334677;

/** The first half when all bytes are fed. */
export function finalLow(low: number, high: number): number {
  return Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
}

/** The second half when all bytes are fed. */
export function finalHigh(low: number, high: number): number {
  return Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
}

/** Hash of an empty cell. */
export const emptyLow = finalLow(firstLow, firstHigh);
export const emptyHigh = finalHigh(firstLow, firstHigh);
