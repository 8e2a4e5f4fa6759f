import { Problem } from '@pasport/model';
import type { SortOrder } from './index-query.ts';
import { keyLength, type OrderKey } from './order.ts';

/** Text of a cursor: the order and the place after which the next page begins. */
export function cursorOf(sort: SortOrder, key: OrderKey): string {
  return Buffer.from(JSON.stringify([sort, ...key])).toString('base64url');
}

/**
 * Place that a cursor stands for.
 *
 * @throws {Problem} `invalid-cursor` for any other text and for a cursor of another order
 */
export function keyOfCursor(cursor: string, sort: SortOrder): OrderKey {
  const parts = parsed(cursor);
  if (!Array.isArray(parts) || parts[0] !== sort) throw new Problem('invalid-cursor');
  const key: unknown[] = parts.slice(1);
  const isKey = key.length === keyLength(sort) && key.every((part) => typeof part === 'number' && Number.isFinite(part));
  if (!isKey) throw new Problem('invalid-cursor');
  return key as number[];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new Problem('invalid-cursor');
  }
}
