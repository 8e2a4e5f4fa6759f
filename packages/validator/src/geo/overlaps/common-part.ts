import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import type { JsonObject } from '../../json/json-value.ts';
import { isTooComplex } from '../validity/is-too-complex.ts';

/** The common part of two areas, in square metres, with a point inside its largest piece. */
export interface CommonPart {
  readonly areaM2: number;
  readonly at: readonly [x: number, y: number];
}

/** Less than a square metre, or thinner than two decimetres, is how borders are measured, not an overlap. */
const least = { areaM2: 1, widthM: 0.2 } as const;
/** Positions written more roughly than that make overlaps of their own. */
const roughestM = 2;

/** How the positions of a layer are written. */
export interface Grain {
  /** Metres in a unit, to the east and to the north. */
  readonly scale: readonly [x: number, y: number];
  /** Units between two positions that can be told apart: what is thinner is rounding. */
  readonly step: number;
}

interface Piece {
  getArea: () => number;
  getLength: () => number;
}
interface Pieces {
  getNumGeometries: () => number;
  getGeometryN: (index: number) => Piece;
}

/**
 * The common part of two valid areas, judged by JTS.
 *
 * @returns undefined when there is none but of the size of an inaccuracy; `unknown` when the engine cannot tell
 */
export function commonPart(a: JsonObject, b: JsonObject, { scale, step }: Grain): CommonPart | undefined | 'unknown' {
  if (isTooComplex({ type: 'GeometryCollection', geometries: [a, b] })) return 'unknown';
  const pieces = intersection(a, b);
  if (!pieces) return 'unknown';
  const leastWidth = Math.max(least.widthM, Math.min(step * Math.max(...scale), roughestM));
  let [areaM2, largest]: [number, Piece | undefined] = [0, undefined];
  for (let index = 0; index < pieces.getNumGeometries(); index += 1) {
    const piece = pieces.getGeometryN(index);
    const own = piece.getArea() * scale[0] * scale[1];
    const width = own === 0 ? 0 : (2 * own) / (piece.getLength() * Math.max(...scale));
    if (own < least.areaM2 || width < leastWidth) continue;
    areaM2 += own;
    if (!largest || piece.getArea() > largest.getArea()) largest = piece;
  }
  if (!largest) return undefined;
  const { x, y } = InteriorPointArea.getInteriorPoint(largest) as { x: number; y: number };
  return { areaM2, at: [x, y] };
}

function intersection(a: JsonObject, b: JsonObject): Pieces | undefined {
  const reader = new GeoJSONReader(new GeometryFactory());
  try {
    return SnapIfNeededOverlayOp.intersection(reader.read(a), reader.read(b)) as Pieces;
  } catch {
    // The engine gives up where lines run too near to each other.
    return undefined;
  }
}
