import { holds, type Box } from '../../crs/box.ts';
import { toDegrees, type ToDegrees } from '../../crs/to-degrees.ts';
import { placesOf, type PlaceKind, type PlaceOf } from './place-of.ts';
import type { System } from './system.ts';
import type { Trail } from './trail.ts';

/** About two kilometres: borders are drawn in more or less detail. */
const territoryMargin = 0.02;
/** So many positions of a geometry are transformed, then one of so many: a border does not jump between them. */
const denseTransforms = 64;

/** Looks at where positions lie. Each kind of place is noted once a geometry, at its first position. */
export class PlaceSurvey {
  /** Geometries that are at least partly inside Czechia. */
  inCzechia = 0;
  readonly #placeOf: PlaceOf;
  readonly #toDegrees: ToDegrees | undefined;
  readonly #system: System;
  readonly #territory: Box | undefined;
  readonly #hasDigits: boolean;
  readonly #trail: Trail;
  readonly #met = new Set<PlaceKind | 'digits' | 'outside-territory'>();
  /** Positions of the geometry looked at so far. */
  positions = 0;

  /** @param hasDigits do more decimals make the file larger? */
  constructor(system: System, territory: Box | undefined, hasDigits: boolean, trail: Trail) {
    this.#system = system;
    this.#placeOf = placesOf(system);
    this.#toDegrees = degreesIn(system);
    this.#territory = territory;
    this.#hasDigits = hasDigits;
    this.#trail = trail;
  }

  /** A new geometry begins. */
  begin(): void {
    this.#met.clear();
    this.positions = 0;
  }

  look(x: number, y: number): void {
    this.positions += 1;
    const place = this.#placeOf(x, y);
    if (!this.#met.has(place)) this.#note(place);
    if (place !== 'czechia' && place !== 'elsewhere') return;
    if (this.#hasDigits && !this.#met.has('digits')) this.#lookAtDigits(x, y);
    if (this.#territory && !this.#met.has('outside-territory')) this.#lookAtTerritory(this.#territory, x, y);
  }

  #note(place: PlaceKind): void {
    this.#met.add(place);
    if (place === 'unknown') return;
    if (place === 'czechia') this.inCzechia += 1;
    else if (place === 'elsewhere') this.#trail.note('place-outside-czechia');
    else if (place === 'null-island' || place === 'swapped') this.#trail.note(`place-${place}`);
    else this.#trail.note(this.#system.kind === 'wgs84' ? 'place-not-degrees' : 'crs-contradicted', place);
  }

  #lookAtDigits(x: number, y: number): void {
    const decimals = isInDegrees(this.#system) ? 1e7 : 1e3;
    if (!hasMore(x, decimals) && !hasMore(y, decimals)) return;
    this.#met.add('digits');
    this.#trail.note('digits');
  }

  #lookAtTerritory(territory: Box, x: number, y: number): void {
    if (this.positions > denseTransforms && this.positions % denseTransforms !== 0 && !isInDegrees(this.#system)) return;
    const place = this.#toDegrees?.(x, y);
    if (!place || holds(territory, place[0], place[1], territoryMargin)) return;
    this.#met.add('outside-territory');
    this.#trail.note('place-outside-territory');
  }
}

function degreesIn(system: System): ToDegrees | undefined {
  if (system.kind !== 'declared') return (x, y) => [x, y];
  return system.crs.known && toDegrees(system.crs.known);
}

export function isInDegrees(system: System): boolean {
  return system.kind === 'wgs84' || (system.kind === 'declared' && system.crs.known?.kind === 'geographic');
}

/** Does a number have more decimals? Degrees to seven are a centimetre, metres to three a millimetre. */
function hasMore(value: number, decimals: number): boolean {
  const scaled = value * decimals;
  return Math.abs(scaled - Math.round(scaled)) > 1e-5;
}
