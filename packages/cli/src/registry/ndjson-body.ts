/** Bytes in one chunk of a request, about. */
const chunkSize = 64 * 1024;

/** NDJSON request body from values, made as fast as the registry takes it. */
export function ndjsonBody(values: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  return ReadableStream.from<Uint8Array>(chunks(values));
}

async function* chunks(values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const value of values) {
    text += `${JSON.stringify(value)}\n`;
    if (text.length < chunkSize) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
