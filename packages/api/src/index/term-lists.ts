import type BetterSqlite from 'better-sqlite3';
import { Posting } from './posting.ts';

/** Most memory that the remembered lists take in one thread. */
const maxBytes = 24 * 2 ** 20;
/** With more documents reworded than this, lists are read anew instead of mended. */
const maxReworded = 100;

export type WordColumn = 'title' | 'body';

interface Remembered {
  posting: Posting;
  /** How much of the reworded documents the list knows. */
  rewordedSeen: number;
}

/** Which documents hold a term, by FTS5, remembered and mended as the index grows. */
export class TermLists {
  readonly #byTerm = new Map<string, Remembered>();
  readonly #readers: Readonly<Record<WordColumn, TermReader>>;
  #bytes = 0;
  #reworded: number[] = [];

  constructor(file: BetterSqlite.Database) {
    this.#readers = { title: termReader(file, 'title_word'), body: termReader(file, 'body_word') };
  }

  /** Slots of the documents that hold the term in the column. */
  get(column: WordColumn, term: string, size: number): Posting {
    const key = `${column}:${term}`;
    const known = this.#byTerm.get(key);
    if (known && known.posting.size === size && known.rewordedSeen === this.#reworded.length) return this.#touched(key, known);
    const posting = known ? this.#mended(known, this.#readers[column], term, size) : new Posting(this.#readers[column].all(term, 0), size);
    if (known) this.#forget(key, known);
    this.#remember(key, { posting, rewordedSeen: this.#reworded.length });
    return posting;
  }

  /** Notes documents whose words changed. */
  noteReworded(slots: readonly number[]): void {
    if (this.#reworded.length + slots.length <= maxReworded) this.#reworded.push(...slots);
    else this.clear();
  }

  clear(): void {
    this.#byTerm.clear();
    this.#bytes = 0;
    this.#reworded = [];
  }

  /** The list with the documents that came since, and without or with those that were reworded. */
  #mended({ posting, rewordedSeen }: Remembered, reader: TermReader, term: string, size: number): Posting {
    const reworded = new Set(this.#reworded.slice(rewordedSeen));
    const kept = posting.slotsInto(new Uint32Array(posting.count)).filter((slot) => !reworded.has(slot));
    const again = [...reworded].filter((slot) => slot < posting.size && reader.has(term, slot));
    const added = reader.all(term, posting.size);
    const slots = new Uint32Array(kept.length + again.length + added.length);
    slots.set(kept);
    slots.set(again, kept.length);
    if (again.length > 0) slots.subarray(0, kept.length + again.length).sort();
    slots.set(added, kept.length + again.length);
    return new Posting(slots, size);
  }

  /** Asked for again: the last to be forgotten. */
  #touched(key: string, known: Remembered): Posting {
    this.#byTerm.delete(key);
    this.#byTerm.set(key, known);
    return known.posting;
  }

  #remember(key: string, remembered: Remembered): void {
    this.#byTerm.set(key, remembered);
    this.#bytes += remembered.posting.bytes;
    for (const [oldest, item] of this.#byTerm) {
      if (this.#bytes <= maxBytes) break;
      this.#forget(oldest, item);
    }
  }

  #forget(key: string, { posting }: Remembered): void {
    this.#byTerm.delete(key);
    this.#bytes -= posting.bytes;
  }
}

interface TermReader {
  /** Slots from one on, in order. */
  readonly all: (term: string, from: number) => Uint32Array;
  readonly has: (term: string, slot: number) => boolean;
}

function termReader(file: BetterSqlite.Database, table: string): TermReader {
  // One long text instead of a row a document: half the time for words that most documents hold.
  const all = file
    .prepare(`select count(*), group_concat(rowid, ' ') from ${table} where ${table} match ? and rowid > cast(? as integer)`)
    .raw();
  // The driver binds numbers as reals. FTS5 takes those for no bound at all: it would read the whole list, or ignore `=`.
  const one = file.prepare(`select 1 from ${table} where ${table} match ? and rowid = cast(? as integer)`).pluck();
  return {
    all: (term, from) => {
      const [count, rowids] = all.get(quoted(term), from) as [number, string | null];
      return slotsOf(rowids ?? '', count);
    },
    has: (term, slot) => one.get(quoted(term), slot + 1) !== undefined,
  };
}

/** Slots of row numbers, which FTS5 counts from 1. */
function slotsOf(rowids: string, count: number): Uint32Array {
  const slots = new Uint32Array(count);
  let [number, index] = [0, 0];
  for (let at = 0; at < rowids.length; at += 1) {
    const digit = rowids.charCodeAt(at) - 48;
    if (digit >= 0) number = number * 10 + digit;
    else {
      slots[index] = number - 1;
      index += 1;
      number = 0;
    }
  }
  if (count > 0) slots[index] = number - 1;
  return slots;
}

/** A term as a string of FTS5: nothing in it is an operator. */
export function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
