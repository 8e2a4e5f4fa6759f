import type { GeometryDefect } from '../geo/feature.ts';
import { readWkb } from '../geo/wkb/read-wkb.ts';
import type { JsonObject } from '../json/json-value.ts';

const envelopeBytes = [0, 32, 48, 48, 64];
const empty: JsonObject = { type: 'GeometryCollection', geometries: [] };

/** Geometry of a GeoPackage: a header with the number of the system, then well-known binary. */
export interface GeoPackageGeometry {
  readonly srsId?: number;
  readonly geometry: JsonObject | GeometryDefect;
}

/** @see OGC 12-128r18, section 2.1.3 */
export function readBlob(blob: Uint8Array): GeoPackageGeometry {
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  if (bytes.length < 8 || bytes[0] !== 0x47 || bytes[1] !== 0x50) return { geometry: 'unreadable' };
  const flags = bytes[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined || (flags & 0x20) !== 0) return { geometry: 'unreadable' };
  const srsId = (flags & 1) === 1 ? bytes.readInt32LE(4) : bytes.readInt32BE(4);
  return { srsId, geometry: (flags & 0x10) !== 0 ? empty : readWkb(bytes.subarray(8 + envelope)) };
}
