import { parquetRead, type FileMetaData, type RowGroup } from 'hyparquet';
import { cellOf } from './cell-of.ts';
import { rangeOf, rowsOf } from './check-footer.ts';
import { checkPages } from './check-pages.ts';
import { DecodeFault } from './decode-fault.ts';
import type { ParquetColumn } from './decode-messages.ts';
import { pageCompressors } from './page-compressors.ts';
import type { ReadPart } from './read-footer.ts';

/** Values decoded at once: a page is unpacked again for each slice that it reaches into. */
const sliceValues = 2_000_000;
/** Values handed over at once. */
const handedValues = 200_000;
/** Larger row groups take too much memory. */
const maxGroupBytes = 256 * 1024 * 1024;
const maxGroupRows = 20_000_000;

/** A row group is too large to be read. */
export class GroupTooLarge extends Error {}

/**
 * Rows of the file in slices, as texts of the columns given, which are flat.
 *
 * @throws {DecodeFault} where the file is wrong, {GroupTooLarge}
 */
export async function* readSlices(
  { read, sizeBytes }: { readonly read: ReadPart; readonly sizeBytes: number },
  metadata: FileMetaData,
  columns: readonly ParquetColumn[],
): AsyncGenerator<string[][]> {
  const names = columns.map(({ name }) => name);
  const step = Math.max(100, Math.floor(sliceValues / Math.max(1, names.length)));
  const batch = Math.max(100, Math.floor(handedValues / Math.max(1, names.length)));
  const file = { byteLength: sizeBytes, slice: async (start: number, end = sizeBytes) => await read(start, end) };
  let first = 0;
  for (const group of metadata.row_groups) {
    const rows = rowsOf(group);
    await checkGroup(group, new Set(names), read);
    for (let start = 0; start < rows; start += step) {
      const [rowStart, rowEnd] = [first + start, first + Math.min(rows, start + step)];
      let slice: unknown[][] = [];
      try {
        await parquetRead({
          file,
          metadata,
          columns: names,
          rowStart,
          rowEnd,
          compressors: pageCompressors,
          utf8: false,
          geoparquet: false,
          onComplete: (decoded) => {
            slice = decoded as unknown[][];
          },
        });
      } catch (error) {
        throw error instanceof DecodeFault ? error : new DecodeFault(/codec/u.test(String(error)) ? 'codec' : 'page');
      }
      if (slice.length !== rowEnd - rowStart) throw new DecodeFault('counts');
      for (let from = 0; from < slice.length; from += batch) {
        yield slice.slice(from, from + batch).map((values) => columns.map(({ kind }, index) => cellOf(values[index], kind)));
      }
    }
    first += rows;
  }
}

async function checkGroup(group: RowGroup, names: ReadonlySet<string>, read: ReadPart): Promise<void> {
  const rows = rowsOf(group);
  const chunks = group.columns.filter(
    ({ meta_data: data }) => data?.path_in_schema.length === 1 && names.has(data.path_in_schema[0] ?? ''),
  );
  if (chunks.length < names.size) throw new DecodeFault('footer-broken');
  const ranges = chunks.map((chunk) => rangeOf(chunk));
  const bytes = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (bytes > maxGroupBytes || rows > maxGroupRows) throw new GroupTooLarge();
  for (const [index, { start, end }] of ranges.entries()) {
    if (Number(chunks[index]?.meta_data?.num_values) !== rows) throw new DecodeFault('counts');
    checkPages(await read(start, end), rows);
  }
}
