import { findEncoding } from '../csv/input/find-encoding.ts';
import { TextReader } from '../csv/input/text-reader.ts';
import type { ReadFault } from '../csv/read/read-fault.ts';
import { cutRows } from '../csv/read/cut-rows.ts';
import { readRows } from '../csv/read/read-rows.ts';

/** How a file of a feed is written. */
export interface MemberRead {
  readonly isUtf8: boolean;
  readonly hasNulls: boolean;
  readonly hasMixedEnds: boolean;
  readonly sizeBytes: number;
  readonly fault?: ReadFault;
}

const sampleBytes = 64 * 1024;

/**
 * Reads a file of a feed: comma, double quotes, the first row is the header.
 *
 * @param onRow cells with the line on which they start, the header first; false ends the reading
 */
export async function readMember(
  bytes: AsyncIterable<Uint8Array>,
  onRow: (cells: readonly string[], row: number) => boolean,
): Promise<MemberRead> {
  const pieces = bytes[Symbol.asyncIterator]();
  const { sample, isWhole } = await firstBytes(pieces);
  const reader = new TextReader(findEncoding(sample, isWhole));
  const state = { sizeBytes: sample.length, hasNulls: false, crlf: 0, lf: 0 };
  const look = (text: Buffer): Buffer => {
    state.hasNulls ||= text.includes(0);
    for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) state[text[at - 1] === 13 ? 'crlf' : 'lf'] += 1;
    return text;
  };
  const texts = async function* (): AsyncGenerator<Buffer> {
    yield look(reader.read(sample, isWhole));
    if (isWhole) return;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      state.sizeBytes += next.value.length;
      yield look(reader.read(next.value, false));
    }
    yield look(reader.read(new Uint8Array(), true));
  };
  const start = Buffer.from(sample).toString('latin1');
  const rowEnd = start.includes('\n') ? 'LF' : start.includes('\r') ? 'CR' : 'LF';
  const fault = await readRows(cutRows(texts(), { delimiter: ',', quote: '"', escape: '"', rowEnd }, 1), (cells, row) =>
    onRow(cells.texts(), row),
  );
  return {
    isUtf8: findEncoding(sample, isWhole).encoding === 'UTF-8' && reader.wrongLines.count === 0,
    hasNulls: state.hasNulls,
    hasMixedEnds: state.crlf > 0 && state.lf > 0,
    sizeBytes: state.sizeBytes,
    ...(fault && { fault }),
  };
}

async function firstBytes(pieces: AsyncIterator<Uint8Array>): Promise<{ sample: Uint8Array; isWhole: boolean }> {
  const read: Uint8Array[] = [];
  for (let size = 0; size < sampleBytes;) {
    const next = await pieces.next();
    if (next.done) return { sample: Buffer.concat(read), isWhole: true };
    read.push(next.value);
    size += next.value.length;
  }
  return { sample: Buffer.concat(read), isWhole: false };
}
