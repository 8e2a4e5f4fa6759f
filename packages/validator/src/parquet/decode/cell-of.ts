import { isUtf8 } from 'node:buffer';
import { plainNumber } from '../../table/values/plain-number.ts';
import type { ParquetKind } from './decode-messages.ts';

const maxText = 100_000;
const midnight = 'T00:00:00.000Z';

/** A value of Parquet as a cell of a table. */
export function cellOf(value: unknown, kind: ParquetKind): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'bigint') return kind === 'date' ? String(value) : plainNumber(String(value));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array) return isUtf8(value) ? new TextDecoder().decode(value).slice(0, maxText) : '';
  return typeof value === 'string' ? value.slice(0, maxText) : JSON.stringify(value).slice(0, maxText);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith(midnight) ? text.slice(0, -midnight.length) : text.replace('.000Z', 'Z');
}
