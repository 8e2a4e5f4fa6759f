import type { Columns } from './columns.ts';
import type { SortOrder } from './index-query.ts';

/** Place of a document in an order: numbers compared one after another, smaller first; the last four are its id. */
export type OrderKey = readonly number[];

type Keys = Float64Array | Uint32Array;

/** Compares documents for one order. Every order ends with the id, so that it is total and pages never overlap. */
export interface Order {
  /** What decides first, by slot; equal numbers are told apart by `compare`. */
  readonly keys: Float64Array;
  /** Negative when `a` comes before `b`. */
  readonly compare: (a: number, b: number) => number;
  readonly keyOf: (slot: number) => OrderKey;
  /** Compares a document with the key of a cursor. */
  readonly compareWithKey: (slot: number, key: OrderKey) => number;
}

/** Numbers in the key of each order before the four of the id. */
const leading = { relevance: 1, newest: 1, quality: 2, worst: 2, title: 4 } as const satisfies Record<SortOrder, number>;

/** Length of the key of an order. */
export function keyLength(sort: SortOrder): number {
  return leading[sort] + 4;
}

/** @param relevance keys of the order by relevance, by slot */
export function orderOf(columns: Columns, sort: SortOrder, relevance: Float64Array): Order {
  const keys = sortKeys(columns, sort, relevance);
  const parts: readonly Keys[] = [...keys, columns.id1, columns.id2, columns.id3, columns.id4];
  return {
    keys: keys[0],
    compare: (a, b) => {
      for (const part of parts) if (part[a] !== part[b]) return part[a]! - part[b]!;
      return 0;
    },
    keyOf: (slot) => parts.map((part) => part[slot]!),
    compareWithKey: (slot, key) => {
      for (const [index, part] of parts.entries()) if (part[slot] !== key[index]) return part[slot]! - (key[index] ?? 0);
      return 0;
    },
  };
}

function sortKeys(columns: Columns, sort: SortOrder, relevance: Float64Array): [Float64Array, ...Float64Array[]] {
  const { newest, best, worst, title1, title2, title3, title4 } = columns;
  const keys = {
    relevance: [relevance],
    newest: [newest],
    quality: [best, newest],
    worst: [worst, newest],
    title: [title1, title2, title3, title4],
  } as const;
  return [...keys[sort]];
}
