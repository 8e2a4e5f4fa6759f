import type { Position } from '../report.ts';

/** What may be wrong with a feed. */
export type GtfsDefectKind =
  | 'file-missing'
  | 'file-empty'
  | 'file-unknown'
  | 'file-in-folder'
  | 'encoding'
  | 'nulls'
  | 'line-ends'
  | 'column-missing'
  | 'column-repeated'
  | 'column-unknown'
  | 'row-long'
  | 'row-short'
  | 'row-unreadable'
  | 'cell-missing'
  | 'cell-type'
  | 'id-repeated'
  | 'reference'
  | 'route-names'
  | 'route-names-same'
  | 'route-repeated'
  | 'stop-place'
  | 'stop-name'
  | 'stop-unused'
  | 'stop-station'
  | 'trip-stops'
  | 'time-order'
  | 'time-ends'
  | 'time-half'
  | 'sequence-repeated'
  | 'service-days'
  | 'service-order'
  | 'service-missing'
  | 'service-ended'
  | 'frequency-order';

/** How many times something is wrong, where first, and in which columns or files. */
export interface GtfsDefect {
  count: number;
  readonly positions: Position[];
  /** Names of columns or files, each once, the first few. */
  readonly names: string[];
}

const maxPlaces = 5;

/** What is wrong with a feed, by kind. */
export class GtfsDefects {
  readonly byKind = new Map<GtfsDefectKind, GtfsDefect>();

  /** @param name column or file, when the kind is about one */
  note(kind: GtfsDefectKind, position: Position, name?: string): void {
    const defect = this.byKind.get(kind) ?? { count: 0, positions: [], names: [] };
    defect.count += 1;
    if (defect.positions.length < maxPlaces) defect.positions.push(position);
    if (name !== undefined && defect.names.length < maxPlaces && !defect.names.includes(name)) defect.names.push(name);
    this.byKind.set(kind, defect);
  }
}
