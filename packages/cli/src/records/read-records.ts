import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { lines } from '../registry/lines.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import { standardInput } from './find-files.ts';
import { parseJsonText } from './parse-json-text.ts';
import { parseYamlText } from './parse-yaml-text.ts';
import { recordsOf } from './records-of.ts';
import type { SourceRecord } from './source-record.ts';
import { unreadReasons } from './unread-reasons.ts';

/** Where records come from besides files, and who wants to know how much was read. */
export interface RecordSource {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** How records on standard input are written; YAML includes JSON. */
  readonly stdinKind: Exclude<FileKind, 'json'>;
  readonly onBytes?: (count: number) => void;
}

/**
 * Records of one file in order; what cannot be read comes as a record with its reason.
 * NDJSON is read line by line, so its size does not matter; JSON and YAML are read whole.
 */
export async function* readRecords(file: string, { stdin, stdinKind, onBytes = () => {} }: RecordSource): AsyncGenerator<SourceRecord> {
  const format = file === standardInput ? stdinKind : (fileKind(file) ?? 'json');
  const bytes = file === standardInput ? stdin : (createReadStream(file) as AsyncIterable<Uint8Array>);
  try {
    if (format === 'ndjson') yield* ndjsonRecords(file, told(bytes, onBytes));
    else yield* wholeRecords(file, textOf(await buffer(told(bytes, onBytes))), format);
  } catch (error) {
    yield { place: { file, pointer: '' }, unread: reasonOf(error) };
  }
}

async function* wholeRecords(file: string, text: string, format: Exclude<FileKind, 'ndjson'>): AsyncGenerator<SourceRecord> {
  for (const document of format === 'yaml' ? await parseYamlText(text) : [parseJsonText(text)]) {
    if ('unread' in document) yield { place: { file, pointer: '' }, unread: document.unread };
    else yield* recordsOf(document.value, file);
  }
}

async function* told(bytes: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* ndjsonRecords(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRecord> {
  let line = 0;
  for await (const text of lines(bytes)) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = parseJsonText(text);
    const place = { file, pointer: '', line };
    yield 'unread' in parsed ? { place, unread: parsed.unread } : { place, value: parsed.value };
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function reasonOf(error: unknown) {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return unreadReasons.notUtf8;
  const { code, message } = error as NodeJS.ErrnoException;
  return unreadReasons.notOpened(code ?? message);
}
