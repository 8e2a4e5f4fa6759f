import { Problem } from '@pasport/model';
import type { ImportLine } from '../passports/import-passports.ts';

const newline = 0x0a;

/** Longest record of an import; longer lines are refused and skipped, not kept in memory. */
const maxLineBytes = 1_048_576;

/**
 * Lines of a byte stream, numbered from 1; empty ones are left out but counted. A line that is too long or not
 * UTF-8 comes as a problem. When the stream breaks off, the lines before the break have been given out and the
 * unfinished one is given as it is.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ImportLine> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unbroken(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      size += end - start;
      if (size <= maxLineBytes) pieces.push(chunk.subarray(start, end));
      const text = textOf(pieces, size);
      if (text !== '') yield { line, text };
      [line, pieces, size, start] = [line + 1, [], 0, end + 1];
    }
    size += chunk.length - start;
    if (size <= maxLineBytes) pieces.push(chunk.subarray(start));
  }
  const text = textOf(pieces, size);
  if (text !== '') yield { line, text };
}

/** A sender that goes away ends the stream; what it sent in full is still worth storing. */
async function* unbroken(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ABORT_ERR') throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(pieces: readonly Uint8Array[], size: number): string | Problem {
  if (size > maxLineBytes) return new Problem('too-large', { params: { maxBytes: maxLineBytes } });
  try {
    return utf8.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)).trim();
  } catch {
    return new Problem('invalid-utf8');
  }
}
