import type { Position } from '../report.ts';
import type { RecordList } from './json-file-check.ts';
import { pointerTo } from './records/record-lists.ts';

/** Places of records, or of one value in each of them. */
export function placesOf({ places, pointer, name }: RecordList, rows: readonly number[], path: readonly string[] = []): Position[] {
  if (places === 'none') return [];
  if (places === 'line') return rows.map((row) => ({ row }));
  return rows.map((row) => ({ ...(name !== '' && { part: name }), pointer: pointer + pointerTo([row - 1, ...path]) }));
}
