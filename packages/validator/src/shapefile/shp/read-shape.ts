import type { JsonObject } from '../../json/json-value.ts';
import type { GeometryDefect } from '../../geo/feature.ts';
import { polygonOf } from './polygon-of.ts';

type Position = [x: number, y: number];

/** Kinds of shapes by their numbers; those with Z and M are the same with more numbers behind. */
const kinds = new Map<number, 'point' | 'line' | 'polygon' | 'points'>([
  [1, 'point'],
  [3, 'line'],
  [5, 'polygon'],
  [8, 'points'],
]);

/**
 * The geometry in a record of a shapefile; null for a null shape.
 *
 * @see ESRI Shapefile Technical Description, July 1998
 */
export function readShape(record: Buffer): JsonObject | null | GeometryDefect {
  if (record.length < 4) return 'unreadable';
  const type = record.readInt32LE(0);
  if (type === 0) return null;
  if (type === 31) return 'curved';
  try {
    const kind = type < 30 ? kinds.get(type % 10) : undefined;
    if (kind === 'point') return { type: 'Point', coordinates: [record.readDoubleLE(4), record.readDoubleLE(12)] };
    if (kind === 'points') return { type: 'MultiPoint', coordinates: positions(record, record.readInt32LE(36), 40) };
    if (kind !== 'line' && kind !== 'polygon') return 'unreadable';
    const parts = partsOf(record);
    if (kind === 'polygon') return polygonOf(parts);
    const [first] = parts;
    return parts.length === 1 ? { type: 'LineString', coordinates: first ?? [] } : { type: 'MultiLineString', coordinates: parts };
  } catch (error) {
    if (error instanceof RangeError) return 'unreadable';
    throw error;
  }
}

/** @throws {RangeError} when a count or an index lies */
function partsOf(record: Buffer): Position[][] {
  const [partCount, pointCount] = [record.readInt32LE(36), record.readInt32LE(40)];
  if (partCount < 0 || pointCount < 0 || 44 + partCount * 4 + pointCount * 16 > record.length) throw new RangeError('counts');
  const all = positions(record, pointCount, 44 + partCount * 4);
  const starts = Array.from({ length: partCount }, (_, index) => record.readInt32LE(44 + index * 4));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? pointCount;
    if (start < 0 || end < start || end > pointCount) throw new RangeError('parts');
    return all.slice(start, end);
  });
}

function positions(record: Buffer, count: number, at: number): Position[] {
  if (count < 0 || at + count * 16 > record.length) throw new RangeError('points');
  return Array.from({ length: count }, (_, index) => [record.readDoubleLE(at + index * 16), record.readDoubleLE(at + index * 16 + 8)]);
}
