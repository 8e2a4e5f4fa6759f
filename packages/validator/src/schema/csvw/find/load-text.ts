import { bytesOf } from '../../../file/file-source.ts';
import type { CsvwLoad } from './csvw-load.ts';

/** Longest description that is read. */
const maxBytes = 16 * 1024 * 1024;

/** Text of a document in UTF-8; undefined when there is none, or it is too long. */
export async function loadText(load: CsvwLoad, url: string): Promise<string | undefined> {
  const resource = await load(url);
  if (!resource) return undefined;
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const piece of bytesOf(resource.bytes)) {
    size += piece.length;
    if (size > maxBytes) return undefined;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** JSON value of a text; undefined when it is none. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
