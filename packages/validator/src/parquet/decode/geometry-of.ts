import type { GeometryForm, RawGeometry } from './decode-messages.ts';

/** A geometry larger than this is not looked at. */
const maxGeometryBytes = 64 * 1024 * 1024;

/** Are geometries kept so looked at? */
export function isRead(form: GeometryForm | undefined): form is 'wkb' | 'point' {
  return form === 'wkb' || form === 'point';
}

/** A value of Parquet as a geometry on its way to be judged. */
export function geometryOf(value: unknown, form: 'wkb' | 'point'): RawGeometry {
  if (value === null || value === undefined) return null;
  if (form === 'wkb') return value instanceof Uint8Array && value.length <= maxGeometryBytes ? value : 'unreadable';
  if (typeof value !== 'object') return 'unreadable';
  const { x, y, z }: { x?: unknown; y?: unknown; z?: unknown } = value;
  if (typeof x !== 'number' || typeof y !== 'number') return x === null && y === null ? null : 'unreadable';
  return typeof z === 'number' ? [x, y, z] : [x, y];
}
