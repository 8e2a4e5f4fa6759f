import type BetterSqlite from 'better-sqlite3';
import { Boxes } from './boxes.ts';
import { codedProperties, type CodedProperty, type NumberedProperty, type Profile, type TerritoryDetail } from './codes.ts';
import { dimensionCount, noScore, unpackNumbers } from './dimension-scores.ts';
import { FindingBits } from './finding-bits.ts';
import { appliedOf } from './index-file.ts';
import { MonthlyCounts } from './monthly-counts.ts';
import { ScoreHistory } from './score-history.ts';
import { Lists } from './lists.ts';
import { bucketOf } from './quality-bucket.ts';
import { priorOf } from './relevance.ts';

/** Rows read at once. */
const chunkSize = 1_000;

/** The documents of an index as arrays by slot: what filters, counts and orders read. */
export class Columns {
  size = 0;
  /** Place in the change feed up to which the arrays hold the index. */
  seq = 0;
  /** By code; 0 is none. */
  readonly profiles: (Profile | undefined)[] = [undefined];
  readonly lists = {
    organisation: new Lists(),
    theme: new Lists(),
    format: new Lists(),
    form: new Lists(),
    territory: new Lists(),
  } as const;
  /** Boxes by the code of a territory. */
  readonly territoryBoxes = new Boxes();
  readonly ownBoxes = new Boxes();
  organisation = new Uint32Array(0);
  profile = new Uint32Array(0);
  theme = new Uint32Array(0);
  format = new Uint32Array(0);
  form = new Uint32Array(0);
  territory = new Uint32Array(0);
  bucket = new Uint32Array(0);
  /** Owner of the document's own box, 0 for none. */
  ownBox = new Uint32Array(0);
  /** Scores of dimensions in tenths, `dimensionCount` a document. */
  dimensions = new Uint16Array(0);
  /** Kinds of findings, `severity:dimension:check`, by code; 0 is none. */
  readonly findingKinds: string[] = [''];
  readonly findings = new FindingBits();
  readonly history = new ScoreHistory();
  /** How many checks began to pass. */
  readonly fixed = new MonthlyCounts();
  /** Day since 1970 of the oldest finding, and its code; 0 is none. */
  openSince = new Uint16Array(0);
  openFinding = new Uint16Array(0);
  periodStart = new Int32Array(0);
  periodEnd = new Int32Array(0);
  titleWords = new Uint8Array(0);
  /** What makes a match better whatever the words are. */
  prior = new Float64Array(0);
  /** Keys of orders, the smaller first. */
  newest = new Float64Array(0);
  best = new Float64Array(0);
  worst = new Float64Array(0);
  title1 = new Float64Array(0);
  title2 = new Float64Array(0);
  title3 = new Float64Array(0);
  title4 = new Float64Array(0);
  id1 = new Uint32Array(0);
  id2 = new Uint32Array(0);
  id3 = new Uint32Array(0);
  id4 = new Uint32Array(0);
  #capacity = 0;
  #lastCode = 0;

  /**
   * Takes over what the index file got since the last time.
   *
   * @returns slots of documents known before whose words changed, and the number of documents read
   */
  follow(file: BetterSqlite.Database): { changed: number; reworded: number[] } {
    const sizeBefore = this.size;
    const reworded: number[] = [];
    let changed = 0;
    // One snapshot: a code used by a document must be among those read.
    file.transaction(() => {
      this.#followCodes(file);
      const isFirst = this.seq === 0;
      this.#reserve(file.prepare('select coalesce(max(slot), -1) + 1 from doc').pluck().get() as number);
      for (const row of isFirst ? rowsBySlot(file, this.size) : rowsSince(file, this.seq)) {
        this.#set(row);
        changed += 1;
        if (row.word_seq > this.seq && row.slot < sizeBefore) reworded.push(row.slot);
      }
      this.seq = appliedOf(file);
    })();
    return { changed, reworded };
  }

  #followCodes(file: BetterSqlite.Database): void {
    const rows = file.prepare('select id, property, code, value, detail from code where id > ? order by id').raw().iterate(this.#lastCode);
    for (const [id, property, code, value, detail] of rows as IterableIterator<[number, NumberedProperty, number, string, string | null]>) {
      this.#lastCode = id;
      if (property === 'profile') this.profiles[code] = JSON.parse(value) as Profile;
      else if (property === 'finding') this.findingKinds[code] = value;
      else if (property === 'territory') this.#setTerritory(code, JSON.parse(detail ?? '') as TerritoryDetail);
      else this.lists[property].setText(code, value);
    }
  }

  #setTerritory(code: number, { units, boxes }: TerritoryDetail): void {
    this.lists.territory.set(code, units);
    for (const box of boxes) this.territoryBoxes.add(code, box);
  }

  #set(row: DocumentRow): void {
    const { slot } = row;
    for (const property of codedProperties) this[property][slot] = row[property];
    this.#setFacts(row);
    this.bucket[slot] = bucketOf(row.quality);
    this.newest[slot] = -row.updated;
    this.best[slot] = row.quality === null ? unknownIsLast : -row.quality;
    this.worst[slot] = row.quality ?? unknownIsLastOfWorst;
    this.prior[slot] = priorOf(row.quality, row.updated);
    this.periodStart[slot] = row.period_start ?? 1;
    this.periodEnd[slot] = row.period_end ?? 0;
    this.titleWords[slot] = row.title_words;
    this.title1[slot] = row.title_1;
    this.title2[slot] = row.title_2;
    this.title3[slot] = row.title_3;
    this.title4[slot] = row.title_4;
    this.#setId(slot, row.id);
    this.ownBox[slot] = 0;
    if (row.west === null) return;
    this.ownBox[slot] = this.ownBoxes.addOwner();
    this.ownBoxes.add(this.ownBox[slot], [row.west, row.south!, row.east!, row.north!]);
  }

  #setFacts({ slot, dimensions, findings, history, fixed, open_since: since, open_finding: finding }: DocumentRow): void {
    const start = slot * dimensionCount;
    if (dimensions) this.dimensions.set(unpackNumbers(dimensions), start);
    else this.dimensions.fill(noScore, start, start + dimensionCount);
    this.findings.set(slot, findings ? unpackNumbers(findings) : []);
    this.history.set(slot, history ? unpackNumbers(history) : []);
    this.fixed.set(slot, fixed ? unpackNumbers(fixed) : []);
    this.openSince[slot] = since ?? 0;
    this.openFinding[slot] = finding ?? 0;
  }

  #setId(slot: number, id: string): void {
    this.id1[slot] = Number.parseInt(id.slice(0, 8), 16);
    this.id2[slot] = Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16);
    this.id3[slot] = Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16);
    this.id4[slot] = Number.parseInt(id.slice(28), 16);
  }

  /** UUID of a document. */
  idOf(slot: number): string {
    const hex = [this.id1, this.id2, this.id3, this.id4].map((part) => (part[slot] ?? 0).toString(16).padStart(8, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  #reserve(size: number): void {
    this.size = Math.max(this.size, size);
    this.findings.reserve(this.#capacity, this.findingKinds.length);
    if (size <= this.#capacity) return;
    // Exact for a start, with room for more when documents come one by one.
    this.#capacity = this.#capacity === 0 ? size : Math.ceil(size * 1.2);
    this.findings.reserve(this.#capacity, this.findingKinds.length);
    this.history.reserve(this.#capacity);
    this.fixed.reserve(this.#capacity);
    const scores = new Uint16Array(this.#capacity * dimensionCount);
    scores.set(this.dimensions);
    this.dimensions = scores;
    for (const name of arrayNames) {
      const larger = new (this[name].constructor as new (length: number) => Uint32Array)(this.#capacity);
      larger.set(this[name]);
      Object.assign(this, { [name]: larger });
    }
  }
}

/** A passport without a score comes after those with the worst one. */
const unknownIsLast = 1;
/** And after those with the best one where the worst come first. */
const unknownIsLastOfWorst = 101;

const arrayNames = [
  ...codedProperties,
  ...([
    'bucket',
    'ownBox',
    'periodStart',
    'periodEnd',
    'titleWords',
    'prior',
    'newest',
    'best',
    'worst',
    'openSince',
    'openFinding',
  ] as const),
  ...(['title1', 'title2', 'title3', 'title4', 'id1', 'id2', 'id3', 'id4'] as const),
] as const;

interface DocumentRow extends Readonly<Record<CodedProperty, number>> {
  readonly slot: number;
  readonly id: string;
  readonly word_seq: number;
  readonly quality: number | null;
  readonly dimensions: Buffer | null;
  readonly findings: Buffer | null;
  readonly history: Buffer | null;
  readonly fixed: Buffer | null;
  readonly open_since: number | null;
  readonly open_finding: number | null;
  readonly updated: number;
  readonly period_start: number | null;
  readonly period_end: number | null;
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
  readonly title_words: number;
  readonly title_1: number;
  readonly title_2: number;
  readonly title_3: number;
  readonly title_4: number;
}

const selectDocuments = `select slot, id, word_seq, ${codedProperties.join(', ')}, quality, dimensions, findings, history, fixed, open_since, open_finding, updated, period_start, period_end,
  west, south, east, north, title_words, title_1, title_2, title_3, title_4 from doc`;

function* rowsBySlot(file: BetterSqlite.Database, size: number): Generator<DocumentRow> {
  const chunk = file.prepare(`${selectDocuments} where slot >= ? and slot < ?`);
  for (let from = 0; from < size; from += chunkSize) yield* chunk.all(from, from + chunkSize) as DocumentRow[];
}

function rowsSince(file: BetterSqlite.Database, seq: number): IterableIterator<DocumentRow> {
  return file.prepare(`${selectDocuments} where seq > ? order by seq`).iterate(seq) as IterableIterator<DocumentRow>;
}
