import { ArchiveFault } from '../archive/archive-fault.ts';
import type { Archive, ArchiveEntry } from '../archive/archive.ts';
import { crsOfWkt } from '../crs/crs-of-wkt.ts';
import type { DeclaredCrs } from '../crs/declared-crs.ts';
import { ByteReader } from '../file/byte-reader.ts';
import type { Declared } from '../file/declared.ts';
import type { Pacer } from '../file/pacer.ts';
import type { Layer } from '../geo/checked-layers.ts';
import { coverageOf } from '../geo/overlaps/coverage-of.ts';
import { Survey, type SurveyOptions } from '../geo/survey/survey.ts';
import { systemFor } from '../geo/survey/system.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { dbfEncoding, DbfTexts, type DbfEncoding } from './dbf/dbf-encoding.ts';
import { cellsOf, readDbfHead, type DbfField } from './dbf/dbf-reader.ts';
import { textDecoderFor, type DecodeText } from './dbf/decode-text.ts';
import type { Members } from './members-of.ts';
import type { MemberFault, MemberKind, ShapefileFacts } from './shapefile-check.ts';
import { readShape } from './shp/read-shape.ts';
import { nextShpRecord, readShpHead, type ShpHead } from './shp/shp-reader.ts';

const maxSmallBytes = 64 * 1024;
const maxText = 10_000;

/** What is known of the features before they come. */
type ShapefileOptions = Omit<SurveyOptions, 'system' | 'coverage'> & { readonly declared: Declared };

/** Reads one shapefile of an archive, records of .shp and .dbf side by side. */
export class ShapefileReading {
  readonly layer: Layer;
  readonly #archive: Archive;
  readonly #members: Members;
  readonly #crs: DeclaredCrs | undefined;
  readonly #faults = new Map<MemberKind, MemberFault>();
  readonly #counts = new Map<'shp' | 'shx' | 'dbf', number>();
  #encoding: DbfEncoding | undefined;
  #head: ShpHead | undefined;

  private constructor(archive: Archive, members: Members, crs: DeclaredCrs | undefined, options: ShapefileOptions) {
    this.#archive = archive;
    this.#members = members;
    this.#crs = crs;
    const { declared, ...others } = options;
    const coverage = coverageOf(declared, members.name);
    this.layer = { name: members.name, survey: new Survey({ ...others, system: systemFor(crs), coverage }) };
  }

  static async start(archive: Archive, members: Members, options: ShapefileOptions): Promise<ShapefileReading> {
    const prj = await smallText(archive, members.entries.get('prj'));
    return new ShapefileReading(archive, members, prj === undefined ? undefined : crsOfWkt(prj), options);
  }

  get facts(): ShapefileFacts {
    const { box } = this.layer.survey;
    const part = this.#members.name;
    return {
      name: part,
      has: new Set(this.#members.entries.keys()),
      faults: this.#faults,
      counts: this.#counts,
      isPrjRead: this.#crs !== undefined,
      ...(this.#encoding && { encoding: this.#encoding }),
      ...(this.#head && box && { extent: { part, declared: this.#head.extent, actual: box } }),
    };
  }

  /** @throws {ReadLimit} when the budget ends; what was read is kept */
  async read(pacer: Pacer): Promise<void> {
    const { entries } = this.#members;
    const [shp, dbf, shx] = [entries.get('shp'), entries.get('dbf'), entries.get('shx')];
    if (shx) await this.#guarded('shx', async () => await this.#readIndex(shx));
    const texts = dbf && (await this.#guarded('dbf', async () => await this.#scanTable(dbf, pacer)));
    const table = dbf && texts ? new ByteReader(this.#archive.read(dbf)) : undefined;
    if (!shp) return;
    try {
      const rows = table && (await Rows.open(table, this.#encoding?.encoding ?? 'UTF-8'));
      await this.#guarded('shp', async () => await this.#readShapes(shp, rows, pacer));
    } finally {
      await table?.close();
    }
  }

  async #guarded<T>(kind: MemberKind, step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error;
      this.#faults.set(kind, 'cut-off');
      return undefined;
    }
  }

  async #readIndex(entry: ArchiveEntry): Promise<void> {
    const reader = new ByteReader(this.#archive.read(entry));
    const head = await readShpHead(reader);
    await reader.close();
    if (!head) this.#faults.set('shx', 'not-one');
    else if (head.lengthBytes > entry.sizeBytes) this.#faults.set('shx', 'cut-off');
    else this.#counts.set('shx', Math.floor((head.lengthBytes - 100) / 8));
  }

  /** Looks at texts before they are read: their encoding shows only in many. */
  async #scanTable(entry: ArchiveEntry, pacer: Pacer): Promise<DbfTexts | undefined> {
    const reader = new ByteReader(this.#archive.read(entry));
    try {
      const head = await readDbfHead(reader);
      if (!head) return void this.#faults.set('dbf', 'not-one');
      const texts = new DbfTexts();
      for (const { nameBytes } of head.fields) texts.add(nameBytes);
      let records = 0;
      for (; records < head.records; records += 1) {
        const record = await reader.take(head.recordBytes);
        if (!record || record[0] === 0x1a) break;
        for (const [index, cell] of cellsOf(record, head.fields).entries()) if (head.fields[index]?.type === 'C') texts.add(cell);
        if (pacer.isDue) await pacer.pause();
      }
      if (records < head.records) this.#faults.set('dbf', 'cut-off');
      else this.#counts.set('dbf', records);
      this.#encoding = dbfEncoding(texts, head.language, await smallText(this.#archive, this.#members.entries.get('cpg')));
      return texts;
    } finally {
      await reader.close();
    }
  }

  async #readShapes(entry: ArchiveEntry, rows: Rows | undefined, pacer: Pacer): Promise<void> {
    const reader = new ByteReader(this.#archive.read(entry));
    try {
      this.#head = await readShpHead(reader);
      if (!this.#head) return void this.#faults.set('shp', 'not-one');
      const { lengthBytes, type } = this.#head;
      for (let count = 0; ; count += 1) {
        const record = await nextShpRecord(reader, lengthBytes);
        if (record === 'broken') return void this.#faults.set('shp', 'cut-off');
        if (record === 'end') return void this.#counts.set('shp', count);
        this.layer.survey.addFeature({ properties: (await rows?.next()) ?? {}, geometry: readShape(record) });
        const own = record.readInt32LE(0);
        if (own !== 0 && own !== type) this.layer.survey.trail.note('geometry-other-type');
        if (pacer.isDue) await pacer.pause();
      }
    } finally {
      await reader.close();
    }
  }
}

/** Rows of a .dbf as properties of features. */
class Rows {
  readonly #reader: ByteReader;
  readonly #decode: DecodeText;
  readonly #fields: readonly DbfField[];
  readonly #names: readonly string[];
  readonly #recordBytes: number;

  private constructor(reader: ByteReader, encoding: string, fields: readonly DbfField[], recordBytes: number) {
    this.#reader = reader;
    this.#decode = textDecoderFor(encoding);
    this.#fields = fields;
    this.#names = fields.map(({ nameBytes }) => this.#decode(nameBytes));
    this.#recordBytes = recordBytes;
  }

  static async open(reader: ByteReader, encoding: string): Promise<Rows | undefined> {
    const head = await readDbfHead(reader);
    return head && new Rows(reader, encoding, head.fields, head.recordBytes);
  }

  async next(): Promise<JsonObject | undefined> {
    const record = await this.#reader.take(this.#recordBytes);
    if (!record || record[0] === 0x1a) return undefined;
    const properties: Record<string, JsonValue> = {};
    for (const [index, cell] of cellsOf(record, this.#fields).entries())
      properties[this.#names[index] ?? ''] = valueOf(this.#decode(cell), this.#fields[index]?.type ?? 'C');
    return properties;
  }
}

function valueOf(text: string, type: string): JsonValue {
  const value = text.trim();
  if (value === '' || /^\*+$/u.test(value)) return null;
  if (type === 'N' || type === 'F') return Number.isFinite(Number(value)) ? Number(value) : value;
  if (type === 'D' && /^\d{8}$/u.test(value)) return `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;
  if (type === 'L') return /^[yt]$/iu.test(value) ? true : /^[nf]$/iu.test(value) ? false : null;
  return value.slice(0, maxText);
}

/** The text of a small member; undefined when it is missing, too large or damaged. */
async function smallText(archive: Archive, entry: ArchiveEntry | undefined): Promise<string | undefined> {
  if (!entry || entry.sizeBytes > maxSmallBytes) return undefined;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of archive.read(entry)) pieces.push(piece);
  } catch {
    return undefined;
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
