import type BetterSqlite from 'better-sqlite3';

/** Most numbers that the cache holds: 16 million slots are 64 MB. */
const maxCached = 16_000_000;

/** Which documents hold a term, by FTS5, remembered while the index does not change. */
export class TermLists {
  readonly #byTerm = new Map<string, Uint32Array>();
  readonly #query: BetterSqlite.Statement;
  #cached = 0;

  constructor(file: BetterSqlite.Database) {
    this.#query = file.prepare('select rowid from term where term match ?').pluck();
  }

  /** Slots of the documents that hold the term in the column, in order. */
  get(column: 'title' | 'body', term: string): Uint32Array {
    const key = `${column}:${quoted(term)}`;
    const known = this.#byTerm.get(key);
    if (known) {
      // Asked for again: the last to be forgotten.
      this.#byTerm.delete(key);
      this.#byTerm.set(key, known);
      return known;
    }
    const slots = Uint32Array.from(this.#query.all(key) as number[], (rowid) => rowid - 1);
    this.#remember(key, slots);
    return slots;
  }

  #remember(key: string, slots: Uint32Array): void {
    this.#byTerm.set(key, slots);
    this.#cached += slots.length;
    for (const [oldest, list] of this.#byTerm) {
      if (this.#cached <= maxCached) break;
      this.#byTerm.delete(oldest);
      this.#cached -= list.length;
    }
  }

  clear(): void {
    this.#byTerm.clear();
    this.#cached = 0;
  }
}

/** A term as a string of FTS5: nothing in it is an operator. */
export function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
