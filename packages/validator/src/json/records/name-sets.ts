/** Records that have the same names. */
export interface NameSet {
  readonly names: ReadonlySet<string>;
  count: number;
  /** The first of them. */
  readonly rows: number[];
}

const maxSets = 1_000;
const maxNames = 2_000;
const maxPlaces = 5;

/** Which names the records have. */
export class NameSets {
  readonly #sets = new Map<string, NameSet>();

  /** The most common set first. */
  get sets(): readonly NameSet[] {
    return [...this.#sets.values()].toSorted((a, b) => b.count - a.count);
  }

  note(names: readonly string[], row: number): void {
    if (names.length > maxNames) return;
    // Most records have the names in one order; the others are sorted once they are met.
    const key = names.join('\0');
    const known = this.#sets.get(key) ?? this.#add(names, key);
    if (!known) return;
    known.count += 1;
    if (known.rows.length < maxPlaces) known.rows.push(row);
  }

  #add(names: readonly string[], key: string): NameSet | undefined {
    if (this.#sets.size >= maxSets) return undefined;
    const set = new Set(names);
    for (const known of this.#sets.values())
      if (known.names.size === set.size && [...set].every((name) => known.names.has(name))) return known;
    const added = { names: set, count: 0, rows: [] };
    this.#sets.set(key, added);
    return added;
  }
}
