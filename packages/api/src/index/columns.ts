import type BetterSqlite from 'better-sqlite3';
import { newCodeBook, listProperties, type CodedProperty, type ListProperty } from './codes.ts';
import { titleKeyBytes } from './title-key.ts';

/** Lists of codes of all documents in one growing pool; a changed list is appended. */
class ListColumn {
  start = new Uint32Array(0);
  count = new Uint16Array(0);
  pool = new Uint16Array(1_024);
  #used = 0;

  set(slot: number, source: Uint16Array, from: number, count: number): void {
    if (this.#used + count > this.pool.length) this.pool = grown(this.pool, (this.#used + count) * 2);
    this.pool.set(source.subarray(from, from + count), this.#used);
    this.start[slot] = this.#used;
    this.count[slot] = count;
    this.#used += count;
  }
}

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

function grown<Array extends NumberArray>(array: Array, length: number): Array {
  const larger = new (array.constructor as new (length: number) => Array)(length);
  larger.set(array);
  return larger;
}

/** No box: compares false with every number. */
const nowhere = Number.NaN;

/** A score that is not known. */
export const unknownQuality = -1;

/** The documents of an index as arrays by slot: what filters, counts and orders read. */
export class Columns {
  readonly codes = newCodeBook();
  size = 0;
  /** Place in the change feed up to which the arrays hold the index. */
  seq = 0;
  audience = new Uint8Array(0);
  organisation = new Uint16Array(0);
  status = new Uint8Array(0);
  kind = new Uint8Array(0);
  access = new Uint8Array(0);
  frequency = new Uint8Array(0);
  hvd = new Uint8Array(0);
  quality = new Float32Array(0);
  updated = new Float64Array(0);
  periodStart = new Int32Array(0);
  periodEnd = new Int32Array(0);
  box = new Float64Array(0);
  titleWords = new Uint8Array(0);
  titleKey = new Uint8Array(0);
  id = new Uint8Array(0);
  readonly lists: Readonly<Record<ListProperty, ListColumn>> = {
    theme: new ListColumn(),
    format: new ListColumn(),
    form: new ListColumn(),
    territory: new ListColumn(),
  };
  #capacity = 0;

  /** Takes over what the index file got since the last time. Returns how many documents changed. */
  follow(file: BetterSqlite.Database): number {
    const codes = file.prepare('select facet, code, value from code').raw();
    const documents = file.prepare(`${selectDocuments} where seq > ? order by seq`).raw();
    let changed = 0;
    // One snapshot: a code used by a document must be among those read.
    file.transaction(() => {
      for (const [facet, code, value] of codes.iterate() as IterableIterator<[CodedProperty, number, string]>) this.codes[facet].set(code, value);
      for (const row of documents.iterate(this.seq) as IterableIterator<DocumentRow>) {
        this.#set(row);
        changed += 1;
      }
    })();
    return changed;
  }

  #set(row: DocumentRow): void {
    const [slot, id, seq, audience, organisation, status, kind, access, frequency, hvd, quality, updated, start, end, west, south, east, north] = row;
    const [titleWords, titleKey, lists] = row.slice(18) as [number, Buffer, Buffer];
    this.#reserve(slot + 1);
    this.seq = seq;
    this.audience[slot] = audience;
    this.organisation[slot] = organisation;
    this.status[slot] = status;
    this.kind[slot] = kind;
    this.access[slot] = access;
    this.frequency[slot] = frequency;
    this.hvd[slot] = hvd;
    this.quality[slot] = quality ?? unknownQuality;
    this.updated[slot] = updated;
    this.periodStart[slot] = start ?? 1;
    this.periodEnd[slot] = end ?? 0;
    this.box.set([west ?? nowhere, south ?? nowhere, east ?? nowhere, north ?? nowhere], slot * 4);
    this.titleWords[slot] = titleWords;
    this.titleKey.set(titleKey, slot * titleKeyBytes);
    this.id.set(Buffer.from(id.replaceAll('-', ''), 'hex'), slot * 16);
    this.#setLists(slot, new Uint16Array(lists.buffer.slice(lists.byteOffset, lists.byteOffset + lists.byteLength)));
  }

  #setLists(slot: number, packed: Uint16Array): void {
    let at = 0;
    for (const property of listProperties) {
      const count = packed[at] ?? 0;
      this.lists[property].set(slot, packed, at + 1, count);
      at += 1 + count;
    }
  }

  #reserve(size: number): void {
    if (size > this.size) this.size = size;
    if (size <= this.#capacity) return;
    this.#capacity = Math.max(1_024, size, Math.ceil(this.#capacity * 1.5));
    const widths = { box: 4, titleKey: titleKeyBytes, id: 16 } as const;
    for (const name of arrayNames) {
      const width = name in widths ? widths[name as keyof typeof widths] : 1;
      Object.assign(this, { [name]: grown<NumberArray>(this[name], this.#capacity * width) });
    }
    for (const list of Object.values(this.lists)) {
      list.start = grown(list.start, this.#capacity);
      list.count = grown(list.count, this.#capacity);
    }
  }

  /** UUID of a document. */
  idOf(slot: number): string {
    const hex = Buffer.from(this.id.buffer, this.id.byteOffset + slot * 16, 16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}

const arrayNames = [
  'audience',
  'organisation',
  'status',
  'kind',
  'access',
  'frequency',
  'hvd',
  'quality',
  'updated',
  'periodStart',
  'periodEnd',
  'box',
  'titleWords',
  'titleKey',
  'id',
] as const;

const selectDocuments = `select slot, id, seq, audience, organisation, status, kind, access, frequency, hvd, quality, updated,
  period_start, period_end, west, south, east, north, title_words, title_key, lists from doc`;

type DocumentRow = [
  slot: number,
  id: string,
  seq: number,
  audience: number,
  organisation: number,
  status: number,
  kind: number,
  access: number,
  frequency: number,
  hvd: number,
  quality: number | null,
  updated: number,
  start: number | null,
  end: number | null,
  west: number | null,
  south: number | null,
  east: number | null,
  north: number | null,
  titleWords: number,
  titleKey: Buffer,
  lists: Buffer,
];
