import { isList, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/** Closed ring as x, y. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** Rings of a sound polygon or multipolygon, turned so that the inside is on the left. */
export function ringsOf({ type, coordinates }: JsonObject): Ring[] {
  if (!isList(coordinates)) return [];
  const polygons = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : [];
  return polygons.filter(isList).flatMap((polygon) => polygon.filter(isList).map((ring, index) => turned(ring, index > 0)));
}

function turned(ring: readonly JsonValue[], isHole: boolean): Ring {
  const positions = ring as unknown as Ring;
  let area = 0;
  for (let index = 1; index < positions.length; index += 1) {
    const [[x, y], [beforeX, beforeY]] = [positions[index]!, positions[index - 1]!];
    area += beforeX * y - x * beforeY;
  }
  return area < 0 === isHole ? positions : positions.toReversed();
}
