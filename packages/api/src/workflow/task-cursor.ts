import { Problem } from '@pasport/model';
import type { Tables } from '../db/tables.ts';
import type { TaskOrder, TaskPlace } from './task.store.ts';

/** Text of the place after which the next page of the queue begins. */
export function taskCursor(order: TaskOrder, task: Tables['task']): string {
  return Buffer.from(JSON.stringify([order, task[order], task.passport_id, task.kind])).toString('base64url');
}

/**
 * Place that a cursor stands for.
 *
 * @throws {Problem} `invalid-cursor` for any other text and for a cursor of another order
 */
export function placeOfCursor(cursor: string, order: TaskOrder): TaskPlace {
  const [of, ...place] = parsed(cursor);
  if (of !== order || place.length !== 3) throw new Problem('invalid-cursor');
  return place as unknown as TaskPlace;
}

function parsed(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // Not ours, as below.
  }
  throw new Problem('invalid-cursor');
}
