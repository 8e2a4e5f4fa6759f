import { findCode } from '../codelists/codelists.ts';
import cityDistricts from './tables/city-districts.json' with { type: 'json' };
import districts from './tables/districts.json' with { type: 'json' };
import municipalities from './tables/municipalities.json' with { type: 'json' };
import regions from './tables/regions.json' with { type: 'json' };

/** Types of elements that we hold all members of. Extended-power districts (`orp`) are known as a type only. */
export const heldTypes = ['stat', 'vusc', 'okres', 'obec', 'momc'] as const;
export type HeldType = (typeof heldTypes)[number];

export type LonLat = readonly [lon: number, lat: number];

/** A territorial element of RÚIAN. */
export interface TerritoryUnit {
  /** `<type>/<code>`, e.g. `obec/586021`. */
  readonly id: string;
  readonly type: HeldType;
  readonly code: number;
  readonly name: string;
  /** Element that directly contains it; none for the state. */
  readonly parent: string | null;
  /**
   * WGS 84. Seat of a municipality; a point well inside a district or region, the middle of the state. City districts
   * have that of their city: where they themselves lie is not known.
   */
  readonly point: LonLat;
  /** West, south, east, north; known for districts, regions and the state, not for municipalities. */
  readonly bbox?: readonly [number, number, number, number];
}

type Box = readonly [number, number, number, number];

const state = 'stat/1';

function middle([west, south, east, north]: Box): LonLat {
  return [(west + east) / 2, (south + north) / 2];
}

function union(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);
}

function readUnits(): ReadonlyMap<string, TerritoryUnit> {
  const units = new Map<string, TerritoryUnit>();
  const add = (type: HeldType, code: number, name: string, parent: string | null, point: LonLat, bbox?: Box): void => {
    units.set(`${type}/${code}`, { id: `${type}/${code}`, type, code, name, parent, point, ...(bbox && { bbox }) });
  };
  const regionRows = regions.rows as unknown as readonly [number, string, string, LonLat, Box][];
  const districtRows = districts.rows as unknown as readonly [number, string, string, number, LonLat, Box][];
  const municipalityRows = municipalities.rows as unknown as readonly [number, string, number, number, number][];
  const stateBox = union(regionRows.map(([, , , , bbox]) => bbox));
  add('stat', 1, 'Česká republika', null, middle(stateBox), stateBox);
  for (const [code, name, , point, bbox] of regionRows) add('vusc', code, name, state, point, bbox);
  for (const [code, name, , region, point, bbox] of districtRows) add('okres', code, name, `vusc/${region}`, point, bbox);
  for (const [code, name, district, lon, lat] of municipalityRows) add('obec', code, name, `okres/${district}`, [lon, lat]);
  for (const [code, name, municipality] of cityDistricts.rows as unknown as readonly [number, string, number][]) {
    const city = units.get(`obec/${municipality}`);
    if (city) add('momc', code, name, city.id, city.point);
  }
  return units;
}

const units = readUnits();

/** All elements that we hold: the state, regions, districts, municipalities, city districts. */
export function allUnits(): Iterable<TerritoryUnit> {
  return units.values();
}

/** An element by its id, e.g. `obec/586021`. */
export function findUnit(id: string): TerritoryUnit | undefined {
  return units.get(id);
}

const ancestors = new Map<string, readonly string[]>();

/** Elements that contain this one, the nearest first; empty for the state and for elements we do not hold. */
export function ancestorsOf(id: string): readonly string[] {
  const known = ancestors.get(id);
  if (known) return known;
  const parent = units.get(id)?.parent ?? null;
  if (parent === null) return []; // not kept: ids that nobody holds come without end
  const found = [parent, ...ancestorsOf(parent)];
  ancestors.set(id, found);
  return found;
}

const iriPrefix = 'https://linked.cuzk.cz/resource/ruian/';
const idForm = /^[a-z0-9-]+\/[1-9]\d*$/;

/** IRI of an element in the linked data of RÚIAN. */
export function unitIri(id: string): string {
  return iriPrefix + id;
}

/** Id of an element of any RÚIAN type from its IRI; `undefined` for other IRIs and unknown types. */
export function unitIdOfIri(iri: string): string | undefined {
  const id = iri.startsWith(iriPrefix) ? iri.slice(iriPrefix.length) : '';
  return idForm.test(id) && findCode('ruian-element-type', typeOf(id)) ? id : undefined;
}

/** Could there be such an element? Of types whose members we hold, only those that we hold. */
export function isPossibleUnit(id: string): boolean {
  if (units.has(id)) return true;
  return (
    idForm.test(id) && !(heldTypes as readonly string[]).includes(typeOf(id)) && findCode('ruian-element-type', typeOf(id)) !== undefined
  );
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
