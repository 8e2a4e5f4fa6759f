import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { DecodeFault } from './decode-fault.ts';

/** Bytes that a page may unpack to. */
export const maxPageBytes = 256 * 1024 * 1024;

/**
 * Walks over the headers of the pages of a flat column, and refuses sizes and counts that cannot be.
 *
 * @param rows of the row group
 * @throws {DecodeFault}
 */
export function checkPages(chunk: ArrayBuffer, rows: number): void {
  const reader = { view: new DataView(chunk), offset: 0 };
  let values = 0;
  while (values < rows && reader.offset < reader.view.byteLength - 1) {
    const header = headerAt(reader);
    const packed = header.compressed_page_size;
    const isSized = packed >= 0 && reader.offset + packed <= reader.view.byteLength;
    if (!isSized || !(header.uncompressed_page_size >= 0)) throw new DecodeFault('page');
    if (header.uncompressed_page_size > maxPageBytes) throw new DecodeFault('too-large');
    values += valuesIn(header, rows);
    reader.offset += packed;
  }
  if (values !== rows) throw new DecodeFault('counts');
}

function headerAt(reader: { view: DataView<ArrayBuffer>; offset: number }): PageHeader {
  try {
    return parquetHeader(reader);
  } catch {
    throw new DecodeFault('page');
  }
}

function valuesIn(
  { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary }: PageHeader,
  rows: number,
): number {
  const count = (first ?? second)?.num_values ?? 0;
  const words = dictionary?.num_values ?? 0;
  if (!(count >= 0 && count <= rows && words >= 0 && words <= rows)) throw new DecodeFault('counts');
  return count;
}
