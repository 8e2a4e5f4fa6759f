import type { Box } from '../crs/box.ts';
import { crsOfName } from '../crs/crs-of-name.ts';
import { crsOfWkt } from '../crs/crs-of-wkt.ts';
import type { DeclaredCrs } from '../crs/declared-crs.ts';
import type { GeoMetadata } from './geo-metadata.ts';

/** What the metadata say of one column of geometries. */
export interface DeclaredGeometries {
  /** Undefined where the column says that nobody knows its system, or says it in no way that we know. */
  readonly crs?: DeclaredCrs;
  readonly bbox?: Box;
  /** Types that occur, by the names of GeoJSON, those with heights marked by Z; empty when it is not said. */
  readonly types: readonly string[];
}

/** @see https://geoparquet.org/releases/v1.1.0/ */
export function declaredGeometries({ columns }: GeoMetadata, name: string): DeclaredGeometries {
  const column = columns?.[name];
  if (!isObject(column)) return { types: [] };
  const [bbox, crs, types] = [boxOf(column['bbox']), systemOf(column), column['geometry_types']];
  return {
    ...(crs && { crs }),
    ...(bbox && { bbox }),
    types: Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [],
  };
}

/** Systems without a code are told by their names. */
function systemOf(column: Readonly<Record<string, unknown>>): DeclaredCrs | undefined {
  const id = crsOf(column);
  if (id !== undefined) return crsOfName(id);
  const { crs } = column;
  // Before version 1 the system was written as WKT.
  if (typeof crs === 'string') return crsOfWkt(crs);
  if (!isObject(crs) || typeof crs['name'] !== 'string') return undefined;
  const kind = /^Geographic|^Geodetic/u.test(String(crs['type'])) ? 'GEOGCS' : 'PROJCS';
  return crsOfWkt(`${kind}["${crs['name'].replaceAll('"', '')}"]`);
}

/** Without a system the standard says longitude and latitude; null says that nobody knows. */
function crsOf(column: Readonly<Record<string, unknown>>): string | undefined {
  if (!('crs' in column)) return 'OGC:CRS84';
  const { crs } = column;
  const id = isObject(crs) ? crs['id'] : undefined;
  if (!isObject(id)) return undefined;
  const { authority, code } = id;
  const isNamed = typeof authority === 'string' && (typeof code === 'string' || typeof code === 'number');
  return isNamed ? `${authority}:${code}`.slice(0, 50) : undefined;
}

function boxOf(value: unknown): Box | undefined {
  if (!Array.isArray(value) || !value.every((number) => typeof number === 'number')) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = value;
  if (value.length === 4) return [first, second, third, fourth];
  return value.length === 6 ? [first, second, fourth, fifth] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
