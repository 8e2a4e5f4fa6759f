import Envelope from 'jsts/org/locationtech/jts/geom/Envelope.js';
import STRtree from 'jsts/org/locationtech/jts/index/strtree/STRtree.js';
import type { System } from '../survey/system.ts';
import type { Area, Areas } from './areas.ts';
import { areClearlyApart } from './clearly-apart.ts';
import { commonPart, type CommonPart } from './common-part.ts';
import { metresPerUnit } from './metres-per-unit.ts';

/** Two areas with a common part. */
export interface Overlap extends CommonPart {
  readonly areas: readonly [Area, Area];
}

export interface Overlaps {
  /** The largest first. */
  readonly pairs: readonly Overlap[];
  /** Areas that have a common part with another, of those that were compared. */
  readonly concerned: number;
  readonly compared: number;
  /** Was each area compared with all its neighbours? */
  readonly isWhole: boolean;
}

/** What one layer may take; past it the rest is not compared. */
const limits = { timeMs: 15_000, pairs: 1_000 } as const;

/** Areas that overlap, by the boxes around them first, then by what the sides tell at once, then by JTS. */
export function findOverlaps({ list, hasOthers, decimals }: Areas, system: System): Overlaps {
  const deadline = performance.now() + limits.timeMs;
  const pairs: Overlap[] = [];
  let isWhole = !hasOthers;
  let compared = list.length;
  const step = 10 ** -decimals;
  for (const [a, b, index] of neighbours(list)) {
    if (pairs.length >= limits.pairs || performance.now() > deadline) {
      isWhole = false;
      compared = index + 1;
      break;
    }
    if (areClearlyApart(a, b)) continue;
    const common = commonPart(a.geometry, b.geometry, { scale: metresPerUnit(system, [b.box[0], b.box[1]]), step });
    if (common === 'unknown') isWhole = false;
    else if (common) pairs.push({ ...common, areas: [a, b] });
  }
  const concerned = new Set(pairs.flatMap(({ areas }) => areas)).size;
  return { pairs: pairs.toSorted((one, other) => other.areaM2 - one.areaM2), concerned, compared, isWhole };
}

/** Pairs whose boxes meet, each once, area by area, with the place of the second one. */
function* neighbours(list: readonly Area[]): Generator<readonly [Area, Area, number]> {
  const tree = new STRtree();
  for (const [index, { box }] of list.entries()) tree.insert(envelopeOf(box), index);
  for (const [index, area] of list.entries()) {
    const met = (tree.query(envelopeOf(area.box)) as { toArray: () => number[] }).toArray();
    for (const other of met) if (other < index) yield [list[other]!, area, index];
  }
}

function envelopeOf([west, south, east, north]: Area['box']): object {
  return new Envelope(west, east, south, north);
}
