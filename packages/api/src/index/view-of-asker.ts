import { visibleSlots, type Asker } from './audience.ts';
import type { Columns } from './columns.ts';
import { countedColumns, countsOf, type ColumnCounts } from './facet-counts.ts';

/** Everything that one kind of caller may see, as the start of their searches. */
export interface ViewOfAsker {
  /** In order. */
  readonly slots: Uint32Array;
  /** Counts over all of the slots; made when first wanted. */
  readonly counts: () => ColumnCounts;
}

/** Kinds of callers remembered; guests, the data team and a few organisations. */
const maxViews = 4;

/** Remembers views while the index does not change. */
export class Views {
  readonly #columns: Columns;
  readonly #views = new Map<string, ViewOfAsker>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  get(asker: Asker): ViewOfAsker {
    const key = `${asker.rank} ${asker.own}`;
    const known = this.#views.get(key);
    if (known) return known;
    const columns = this.#columns;
    const slots = visibleSlots(columns, asker, null, new Uint32Array(columns.size)).slice();
    let counts: ColumnCounts | null = null;
    const view = { slots, counts: () => (counts ??= countsOf(columns, countedColumns, slots)) };
    if (this.#views.size >= maxViews) this.#views.delete(this.#views.keys().next().value ?? '');
    this.#views.set(key, view);
    return view;
  }

  clear(): void {
    this.#views.clear();
  }
}
