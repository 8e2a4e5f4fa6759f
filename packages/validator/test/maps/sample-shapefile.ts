import { zipSync } from 'fflate';

type Position = readonly [x: number, y: number];

/** What a sample shapefile is made of; every part may be replaced. */
export interface SampleShapefile {
  readonly name?: string;
  /** Points, or rings of polygons. */
  readonly points?: readonly (Position | null)[];
  readonly polygons?: readonly (readonly (readonly Position[])[])[];
  readonly texts?: readonly string[];
  readonly encode?: (text: string) => Uint8Array;
  readonly language?: number;
  readonly prj?: string | undefined;
  readonly cpg?: string | undefined;
  readonly extent?: readonly [number, number, number, number];
  /** Members left out. */
  readonly without?: readonly string[];
  /** Changes a member before it is packed. */
  readonly change?: (member: string, bytes: Buffer) => Buffer;
}

const wgs84Prj =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
export const krovakPrj = 'PROJCS["S-JTSK_Krovak_East_North",GEOGCS["GCS_S_JTSK"],PROJECTION["Krovak"],UNIT["Meter",1.0]]';

function pointRecord(point: Position | null): Buffer {
  if (!point) return Buffer.alloc(4);
  const record = Buffer.alloc(20);
  record.writeInt32LE(1, 0);
  record.writeDoubleLE(point[0], 4);
  record.writeDoubleLE(point[1], 12);
  return record;
}

function polygonRecord(rings: readonly (readonly Position[])[]): Buffer {
  const points = rings.flat();
  const record = Buffer.alloc(44 + rings.length * 4 + points.length * 16);
  record.writeInt32LE(5, 0);
  record.writeInt32LE(rings.length, 36);
  record.writeInt32LE(points.length, 40);
  let start = 0;
  for (const [index, ring] of rings.entries()) {
    record.writeInt32LE(start, 44 + index * 4);
    start += ring.length;
  }
  for (const [index, [x, y]] of points.entries()) {
    record.writeDoubleLE(x, 44 + rings.length * 4 + index * 16);
    record.writeDoubleLE(y, 52 + rings.length * 4 + index * 16);
  }
  return record;
}

function head(type: number, bytes: number, extent: readonly number[]): Buffer {
  const buffer = Buffer.alloc(100);
  buffer.writeInt32BE(9994, 0);
  buffer.writeInt32BE(bytes / 2, 24);
  buffer.writeInt32LE(1000, 28);
  buffer.writeInt32LE(type, 32);
  for (const [index, value] of extent.entries()) buffer.writeDoubleLE(value, 36 + index * 8);
  return buffer;
}

function shpAndShx(type: number, records: readonly Buffer[], extent: readonly number[]): { shp: Buffer; shx: Buffer } {
  const heads: Buffer[] = [];
  const rows: Buffer[] = [];
  let at = 100;
  for (const [index, record] of records.entries()) {
    const [recordHead, row] = [Buffer.alloc(8), Buffer.alloc(8)];
    recordHead.writeInt32BE(index + 1, 0);
    recordHead.writeInt32BE(record.length / 2, 4);
    row.writeInt32BE(at / 2, 0);
    row.writeInt32BE(record.length / 2, 4);
    heads.push(recordHead);
    rows.push(row);
    at += 8 + record.length;
  }
  return {
    shp: Buffer.concat([head(type, at, extent), ...records.flatMap((record, index) => [heads[index] ?? Buffer.alloc(0), record])]),
    shx: Buffer.concat([head(type, 100 + rows.length * 8, extent), ...rows]),
  };
}

/** A table of one column of texts and one of numbers. */
function dbf(texts: readonly string[], encode: (text: string) => Uint8Array, language: number): Buffer {
  const buffer = Buffer.alloc(97);
  buffer.writeUInt8(3, 0);
  buffer.writeUInt32LE(texts.length, 4);
  buffer.writeUInt16LE(97, 8);
  buffer.writeUInt16LE(36, 10);
  buffer.writeUInt8(language, 29);
  for (const [index, [name, type, size]] of (
    [
      ['NAZEV', 'C', 30],
      ['POCET', 'N', 5],
    ] as const
  ).entries()) {
    buffer.write(name, 32 + index * 32, 'latin1');
    buffer.write(type, 43 + index * 32, 'latin1');
    buffer.writeUInt8(size, 48 + index * 32);
  }
  buffer.writeUInt8(0x0d, 96);
  const rows = texts.map((text, index) => {
    const row = Buffer.alloc(36, ' ');
    row.set(encode(text).subarray(0, 30), 1);
    row.write(String(index).padStart(5), 31, 'latin1');
    return row;
  });
  return Buffer.concat([buffer, ...rows, Buffer.from([0x1a])]);
}

/** Members of a shapefile by their endings. */
export function shapefileMembers(sample: SampleShapefile = {}): Record<string, Uint8Array> {
  const points = sample.points ?? Array.from({ length: 20 }, (_, index) => [15 + index / 100, 49 + index / 100] as const);
  const records = sample.polygons ? sample.polygons.map(polygonRecord) : points.map(pointRecord);
  const texts = sample.texts ?? records.map((_, index) => `Hřiště ${index}`);
  const { shp, shx } = shpAndShx(sample.polygons ? 5 : 1, records, sample.extent ?? [-1e7, -1e7, 1e7, 1e7]);
  const encode = sample.encode ?? ((text: string) => new TextEncoder().encode(text));
  const prj = 'prj' in sample ? sample.prj : wgs84Prj;
  const cpg = 'cpg' in sample ? sample.cpg : 'UTF-8';
  const all: Record<string, Buffer> = {
    shp,
    shx,
    dbf: dbf(texts, encode, sample.language ?? 0),
    ...(prj !== undefined && { prj: Buffer.from(prj) }),
    ...(cpg !== undefined && { cpg: Buffer.from(cpg) }),
  };
  const kept = Object.entries(all).filter(([member]) => sample.without?.includes(member) !== true);
  return Object.fromEntries(
    kept.map(([member, bytes]) => [`${sample.name ?? 'hriste'}.${member}`, sample.change?.(member, bytes) ?? bytes]),
  );
}

/** Shapefiles packed in an archive. */
export function sampleShapefile(...samples: readonly SampleShapefile[]): Uint8Array {
  return zipSync(Object.assign({}, ...(samples.length === 0 ? [{}] : samples).map(shapefileMembers)) as Record<string, Uint8Array>);
}
