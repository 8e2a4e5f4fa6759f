import type { SourceRecord } from './source-record.ts';

/** Records of a document: an array holds many, anything else is one. */
export function* recordsOf(document: unknown, file: string): Generator<SourceRecord> {
  if (!Array.isArray(document)) yield { place: { file, pointer: '' }, value: document };
  else for (const [index, value] of document.entries()) yield { place: { file, pointer: `/${index}` }, value: value as unknown };
}
