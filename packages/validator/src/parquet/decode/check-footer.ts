import type { ColumnChunk, FileMetaData, RowGroup } from 'hyparquet';
import { DecodeFault } from './decode-fault.ts';

/** Data start behind the mark. */
const firstByte = 4;
const maxRowGroups = 100_000;
const maxElements = 20_000;

/**
 * Holds what a footer says against the size of the file and against itself, before anything is read or made by it.
 *
 * @param end byte at which the footer starts
 * @throws {DecodeFault}
 */
export function checkFooter({ schema, num_rows: rows, row_groups: groups }: FileMetaData, end: number): void {
  if (groups.length > maxRowGroups || schema.length > maxElements) throw new DecodeFault('too-large');
  const sum = groups.reduce((total, group) => total + rowsOf(group), 0);
  if (Number(rows) !== sum) throw new DecodeFault('counts');
  for (const { columns } of groups) for (const chunk of columns) checkChunk(chunk, end);
}

/** Rows of a row group. */
export function rowsOf({ num_rows: rows }: RowGroup): number {
  const count = Number(rows);
  if (!Number.isSafeInteger(count) || count < 0) throw new DecodeFault('counts');
  return count;
}

/** First and last byte of a column chunk. */
export function rangeOf({ meta_data: data }: ColumnChunk): { start: number; end: number } {
  if (!data) throw new DecodeFault('footer-broken');
  const dictionary = Number(data.dictionary_page_offset ?? 0);
  const first = Number(data.data_page_offset);
  const start = dictionary > 0 && dictionary < first ? dictionary : first;
  return { start, end: start + Number(data.total_compressed_size) };
}

function checkChunk(chunk: ColumnChunk, fileEnd: number): void {
  if (chunk.file_path) throw new DecodeFault('offsets');
  const { start, end } = rangeOf(chunk);
  const values = Number(chunk.meta_data?.num_values);
  if (!(start >= firstByte && end >= start && end <= fileEnd)) throw new DecodeFault('offsets');
  if (!Number.isSafeInteger(values) || values < 0) throw new DecodeFault('counts');
}
