import type { Box } from '../../crs/box.ts';
import type { JsonObject } from '../../json/json-value.ts';
import type { Position } from '../../report.ts';
import type { Coverage } from './coverage-of.ts';
import { ringsOf, type Ring } from './rings-of.ts';

const maxAreas = 300_000;
const maxPositions = 5_000_000;

/** Of degrees these are a centimetre. */
const maxDecimals = 7;

/** One area of a coverage. */
export interface Area {
  readonly geometry: JsonObject;
  readonly rings: readonly Ring[];
  readonly box: Box;
  readonly place: Position;
}

/** Valid areas of a layer that is a coverage, kept until all are known, for each is compared with its neighbours. */
export class Areas {
  readonly coverage: Coverage;
  readonly list: Area[] = [];
  /** Are there areas that are not here: not valid, or past what is kept? */
  hasOthers = false;
  /** Decimal places of the positions. */
  decimals = 0;
  #positions = 0;

  constructor(coverage: Coverage) {
    this.coverage = coverage;
  }

  add(geometry: JsonObject, box: Box, place: Position): void {
    const rings = ringsOf(geometry);
    this.#positions += rings.reduce((sum, { length }) => sum + length, 0);
    if (this.list.length >= maxAreas || this.#positions > maxPositions) this.hasOthers = true;
    else if (rings.length > 0) {
      this.list.push({ geometry, rings, box, place });
      for (const ring of rings) for (const [x, y] of ring) this.#countDecimals(x, y);
    }
  }

  #countDecimals(x: number, y: number): void {
    while (this.decimals < maxDecimals && !(hasAtMost(x, this.decimals) && hasAtMost(y, this.decimals))) this.decimals += 1;
  }
}

function hasAtMost(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-3;
}
