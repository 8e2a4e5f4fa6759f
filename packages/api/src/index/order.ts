import type { Columns } from './columns.ts';
import type { SortOrder } from './index-query.ts';
import { titleKeyBytes } from './title-key.ts';

/** Place of a document in an order: numbers compared one after another, smaller first; the last four are its id. */
export type OrderKey = readonly number[];

/** Compares documents for one order without making keys. */
export interface Order {
  /** Negative when `a` comes before `b`. */
  readonly compare: (a: number, b: number) => number;
  readonly keyOf: (slot: number) => OrderKey;
  /** Compares a document with the key of a cursor. */
  readonly compareWithKey: (slot: number, key: OrderKey) => number;
}

type Part = (slot: number) => number;

/**
 * The order of a search. Every order ends with the id, so that it is total and pages never overlap.
 *
 * @param closeness how well a document matches the words, by slot; used by relevance
 */
export function orderOf(columns: Columns, sort: SortOrder, closeness: (slot: number) => number): Order {
  const parts = [...sortParts(columns, sort, closeness), ...idParts(columns)];
  const keyOf = (slot: number): OrderKey => parts.map((part) => part(slot));
  return {
    compare: (a, b) => {
      for (const part of parts) {
        const difference = part(a) - part(b);
        if (difference !== 0) return difference;
      }
      return 0;
    },
    keyOf,
    compareWithKey: (slot, key) => {
      for (const [index, part] of parts.entries()) {
        const difference = part(slot) - (key[index] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}

function sortParts(columns: Columns, sort: SortOrder, closeness: Part): Part[] {
  const { updated, quality } = columns;
  switch (sort) {
    case 'newest':
      return [(slot) => -(updated[slot] ?? 0)];
    case 'quality':
      return [(slot) => -(quality[slot] ?? 0), (slot) => -(updated[slot] ?? 0)];
    case 'title':
      return titleParts(columns);
    case 'relevance':
      return [(slot) => -relevance(columns, slot, closeness(slot))];
  }
}

const secondsPerDay = 86_400;
/** 2010 and the span of years over which newer counts for more. */
const [epochDay, spanDays] = [14_610, 11_000];

/**
 * Matches in the title decide, in steps; within a step a title that says little else, a good passport and a fresh
 * one come first. Rounded, so that a cursor made of it is the same number next time.
 */
function relevance({ titleWords, quality, updated }: Columns, slot: number, closeness: number): number {
  const focus = 1 / Math.max(1, titleWords[slot] ?? 1);
  const goodness = Math.max(0, quality[slot] ?? 0) / 100;
  const freshness = Math.min(1, Math.max(0, ((updated[slot] ?? 0) / secondsPerDay - epochDay) / spanDays));
  return Math.round((closeness * 10 + focus * 2 * closeness + goodness + freshness * 0.5) * 1e6);
}

/** Six numbers of four letters each. */
function titleParts({ titleKey }: Columns): Part[] {
  return Array.from({ length: titleKeyBytes / 4 }, (_item, part) => (slot: number) => wordAt(titleKey, slot * titleKeyBytes + part * 4));
}

function idParts({ id }: Columns): Part[] {
  return [0, 4, 8, 12].map((offset) => (slot: number) => wordAt(id, slot * 16 + offset));
}

/** Four bytes as an unsigned number, the first one the highest. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x1_00_00_00 + (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
}
