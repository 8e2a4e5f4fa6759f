import type { Position } from '../../report.ts';

/** What can be wrong at a place of a map; kinds of GeoJSON among them. */
export type DefectKind =
  | `json-${'name-repeated' | 'name-ambiguous'}`
  | `root-${'not-object' | 'list' | 'type' | 'members'}`
  | `feature-${'type' | 'members' | 'no-geometry' | 'no-properties' | 'properties' | 'id' | 'id-repeated' | 'repeated' | 'keys'}`
  | `features-${'missing' | 'not-list'}`
  | `geometry-${'type' | 'members' | 'no-coordinates' | 'not-object' | 'null' | 'empty' | 'too-complex' | 'unreadable' | 'curved' | 'other-type'}`
  | `collection-${'nested' | 'single' | 'no-list'}`
  | `position-${'depth' | 'text' | 'not-number' | 'short' | 'long' | 'huge'}`
  | `line-short`
  | `ring-${'short' | 'open' | 'winding'}`
  | `vertex-${'repeated' | 'spike'}`
  | `bbox-${'shape' | 'outside' | 'order'}`
  | `crs-${'other' | 'needless' | 'contradicted'}`
  | `digits`
  | `invalid-${'hole-outside-shell' | 'nested-holes' | 'disconnected-interior' | 'self-intersection' | 'ring-self-intersection' | 'nested-shells' | 'duplicate-rings' | 'too-few-points' | 'other'}`
  | `place-${'swapped' | 'not-degrees' | 'null-island' | 'outside-czechia' | 'outside-territory'}`;

const maxPlaces = 5;

/** How many times one kind of defect occurs, and the first places. */
export interface Defect {
  count: number;
  readonly positions: Position[];
  /** What the first one is more exactly, e.g. where the lines cross; never a value of a property. */
  readonly detail?: string;
}

/** Defects of a file by kind. */
export class Defects {
  readonly #byKind = new Map<DefectKind, Defect>();

  get(kind: DefectKind): Defect | undefined {
    return this.#byKind.get(kind);
  }

  count(kind: DefectKind): number {
    return this.#byKind.get(kind)?.count ?? 0;
  }

  /** @param position called only for the first few, for it may be costly */
  note(kind: DefectKind, position: () => Position, detail?: string): void {
    const known = this.#byKind.get(kind);
    if (!known) {
      this.#byKind.set(kind, { count: 1, positions: [position()], ...(detail !== undefined && { detail }) });
      return;
    }
    known.count += 1;
    if (known.positions.length < maxPlaces) known.positions.push(position());
  }
}
