import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refused } from './fetch-refusals.ts';

export interface BodyLimits {
  readonly maxBytes: number;
  /** Greatest allowed ratio of unpacked to received bytes. */
  readonly maxRatio: number;
  /** Keep the beginning of a body that is too large instead of refusing it. */
  readonly cut: boolean;
}

/** Small answers may compress well by nature; the ratio is judged above this size. */
const ratioFromBytes = 100_000;

/**
 * Reads and unpacks a body within limits; the connection is closed at the first excess.
 *
 * @throws {Refused}, or the error of the connection
 */
export async function readBody(response: IncomingMessage, limits: BodyLimits): Promise<{ bytes: Buffer; isCut: boolean }> {
  const decoder = decoderOf(response.headers['content-encoding']);
  if (!limits.cut && Number(response.headers['content-length']) > limits.maxBytes) throw new Refused('too-large');
  const body = new Body(limits);
  try {
    await (decoder
      ? pipeline(
          response,
          (source) => body.received(source),
          decoder,
          (source) => body.unpacked(source),
        )
      : pipeline(
          response,
          (source) => body.received(source),
          (source) => body.unpacked(source),
        ));
  } catch (error) {
    if (!(limits.cut && error instanceof Refused && error.reason === 'too-large')) throw isZlibError(error) ? damaged(error) : error;
    return { bytes: body.bytes().subarray(0, limits.maxBytes), isCut: true };
  }
  return { bytes: body.bytes(), isCut: false };
}

class Body {
  readonly #limits: BodyLimits;
  readonly #chunks: Buffer[] = [];
  #receivedBytes = 0;
  #unpackedBytes = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  async *received(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.#receivedBytes += chunk.length;
      yield chunk;
    }
  }

  async unpacked(source: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of source) {
      this.#unpackedBytes += chunk.length;
      this.#chunks.push(chunk);
      const isBomb = this.#unpackedBytes > ratioFromBytes && this.#unpackedBytes > this.#receivedBytes * this.#limits.maxRatio;
      if (isBomb) throw new Refused('too-compressed');
      if (this.#unpackedBytes > this.#limits.maxBytes) throw new Refused('too-large');
    }
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** One packing only: packing a packed body is how a small answer becomes an endless one. */
function decoderOf(encoding = 'identity'): Transform | null {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Refused('encoding-not-known');
  }
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR__)/.test(code);
}

function damaged(cause: unknown): Refused {
  return new Refused('body-not-readable', { cause });
}
