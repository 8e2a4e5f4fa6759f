import type { Box } from '../../crs/box.ts';
import type { ByteReader } from '../../file/byte-reader.ts';

const headBytes = 100;
const maxRecordBytes = 64 * 1024 * 1024;

/** What the first hundred bytes of a .shp or .shx say. */
export interface ShpHead {
  readonly type: number;
  /** Bytes of the whole file. */
  readonly lengthBytes: number;
  readonly extent: Box;
}

/** @returns undefined when it is no such file */
export async function readShpHead(reader: ByteReader): Promise<ShpHead | undefined> {
  const head = await reader.take(headBytes);
  if (!head || head.readInt32BE(0) !== 9994 || head.readInt32LE(28) !== 1000) return undefined;
  const [west, south, east, north] = [36, 44, 52, 60].map((at) => head.readDoubleLE(at)) as [number, number, number, number];
  return { type: head.readInt32LE(32), lengthBytes: head.readInt32BE(24) * 2, extent: [west, south, east, north] };
}

/** The next record; `end` after the last one, `broken` when its length lies or the file is cut off. */
export async function nextShpRecord(reader: ByteReader, fileBytes: number): Promise<Buffer | 'end' | 'broken'> {
  if (reader.position >= fileBytes) return 'end';
  const head = await reader.take(8);
  if (!head) return 'broken';
  const size = head.readInt32BE(4) * 2;
  if (size < 4 || size > maxRecordBytes || reader.position + size > fileBytes) return 'broken';
  return (await reader.take(size)) ?? 'broken';
}
