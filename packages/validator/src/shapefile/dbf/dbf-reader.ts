import type { ByteReader } from '../../file/byte-reader.ts';

const maxFields = 2_000;

export interface DbfField {
  /** As written, before its encoding is known. */
  readonly nameBytes: Uint8Array;
  /** `C` text, `N` and `F` number, `D` date, `L` yes or no. */
  readonly type: string;
  readonly size: number;
}

/** What the beginning of a .dbf says. */
export interface DbfHead {
  readonly records: number;
  readonly recordBytes: number;
  readonly language: number;
  readonly fields: readonly DbfField[];
}

/** @returns undefined when it is no such file */
export async function readDbfHead(reader: ByteReader): Promise<DbfHead | undefined> {
  const head = await reader.take(32);
  if (!head) return undefined;
  const [records, headerBytes, recordBytes] = [head.readUInt32LE(4), head.readUInt16LE(8), head.readUInt16LE(10)];
  const body = headerBytes > 32 ? await reader.take(headerBytes - 32) : undefined;
  if (!body || recordBytes < 1) return undefined;
  const fields: DbfField[] = [];
  for (let at = 0; at + 32 <= body.length && body[at] !== 0x0d && fields.length < maxFields; at += 32) {
    const name = body.subarray(at, at + 11);
    const end = name.indexOf(0);
    fields.push({
      nameBytes: end === -1 ? name : name.subarray(0, end),
      type: String.fromCharCode(body[at + 11] ?? 0),
      size: body[at + 16] ?? 0,
    });
  }
  const width = fields.reduce((sum, { size }) => sum + size, 1);
  return fields.length > 0 && width <= recordBytes ? { records, recordBytes, language: head[29] ?? 0, fields } : undefined;
}

/** Cells of a record, as bytes without the blanks after them. */
export function cellsOf(record: Uint8Array, fields: readonly DbfField[]): Uint8Array[] {
  let at = 1;
  return fields.map(({ size }) => {
    const cell = record.subarray(at, at + size);
    at += size;
    let end = cell.length;
    while (end > 0 && (cell[end - 1] === 0x20 || cell[end - 1] === 0)) end -= 1;
    return cell.subarray(0, end);
  });
}
