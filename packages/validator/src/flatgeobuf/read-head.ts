import { ByteBuffer } from 'flatbuffers';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { fromByteBuffer } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { HeaderMeta } from 'flatgeobuf';
import type { ByteReader } from '../file/byte-reader.ts';
import type { FlatGeobufFault } from './flatgeobuf-check.ts';

const maxHeadBytes = 16 * 1024 * 1024;
const maxColumns = 2_000;

/** The header of a file, or what is wrong with it. */
export async function readHead(reader: ByteReader): Promise<HeaderMeta | FlatGeobufFault> {
  const magic = await reader.take(8);
  if (!magic || magic.toString('latin1', 0, 3) !== 'fgb' || magic.toString('latin1', 4, 7) !== 'fgb') return 'not-one';
  if (magic[3] !== 3) return 'version';
  const size = (await reader.take(4))?.readUInt32LE(0);
  if (size === undefined || size < 8 || size > maxHeadBytes) return 'header';
  const body = await reader.take(size);
  return body ? parse(withPrefix(body)) : 'header';
}

/** A table with its length before it, at the beginning of a buffer of its own: numbers in it have to be aligned. */
export function withPrefix(body: Buffer): Uint8Array {
  const bytes = new Uint8Array(body.length + 4);
  bytes.set(body, 4);
  return bytes;
}

function parse(bytes: Uint8Array): HeaderMeta | FlatGeobufFault {
  try {
    const columns = Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes)).columnsLength();
    return columns > maxColumns ? 'header' : fromByteBuffer(new ByteBuffer(bytes));
  } catch {
    return 'header';
  }
}
