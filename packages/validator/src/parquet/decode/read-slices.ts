import { parquetRead, type FileMetaData, type RowGroup } from 'hyparquet';
import { cellOf } from './cell-of.ts';
import { rangeOf, rowsOf } from './check-footer.ts';
import { checkPages } from './check-pages.ts';
import { DecodeFault } from './decode-fault.ts';
import type { DecodeMessage, ParquetColumn, RawGeometry } from './decode-messages.ts';
import { geometryOf, isRead } from './geometry-of.ts';
import { pageCompressors } from './page-compressors.ts';
import type { ReadPart } from './read-footer.ts';

/** Values decoded at once: a page is unpacked again for each slice that it reaches into. */
const sliceValues = 2_000_000;
/** Values handed over at once. */
const handedValues = 200_000;
const handedBytes = 16 * 1024 * 1024;
/** Larger row groups take too much memory. */
const maxGroupBytes = 256 * 1024 * 1024;
const maxGroupRows = 20_000_000;

/** A row group is too large to be read. */
export class GroupTooLarge extends Error {}

type Slice = Omit<Extract<DecodeMessage, { kind: 'rows' }>, 'kind'>;
/** Geometries are checked by their bytes, not made into objects by the library. */
const parsers = { geometryFromBytes: (bytes: Uint8Array) => bytes, geographyFromBytes: (bytes: Uint8Array) => bytes };

/**
 * Rows of the file in slices, as texts and geometries of the columns given, in which nothing is repeated.
 *
 * @throws {DecodeFault} where the file is wrong, {GroupTooLarge}
 */
export async function* readSlices(
  { read, sizeBytes }: { readonly read: ReadPart; readonly sizeBytes: number },
  metadata: FileMetaData,
  columns: readonly ParquetColumn[],
): AsyncGenerator<Slice> {
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
          parsers,
          onComplete: (decoded) => {
            slice = decoded as unknown[][];
          },
        });
      } catch (error) {
        throw error instanceof DecodeFault ? error : new DecodeFault(/codec/u.test(String(error)) ? 'codec' : 'page');
      }
      if (slice.length !== rowEnd - rowStart) throw new DecodeFault('counts');
      yield* handed(slice, columns, batch);
    }
    first += rows;
  }
}

/** Decoded rows in pieces that are not too large to be handed over. */
function* handed(slice: readonly unknown[][], columns: readonly ParquetColumn[], batch: number): Generator<Slice> {
  const places = columns.map((column, index) => ({ ...column, index }));
  const flat = places.filter(({ form }) => form === undefined);
  const shapes = places.flatMap(({ form, index }) => (isRead(form) ? [{ form, index }] : []));
  let [rows, geometries, bytes]: [string[][], RawGeometry[][], number] = [[], [], 0];
  for (const values of slice) {
    rows.push(flat.map(({ kind, index }) => cellOf(values[index], kind)));
    const shown = shapes.map(({ form, index }) => geometryOf(values[index], form));
    geometries.push(shown);
    for (const one of shown) bytes += one?.length ?? 0;
    if (rows.length < batch && bytes < handedBytes) continue;
    yield { rows, geometries };
    [rows, geometries, bytes] = [[], [], 0];
  }
  if (rows.length > 0) yield { rows, geometries };
}

async function checkGroup(group: RowGroup, names: ReadonlySet<string>, read: ReadPart): Promise<void> {
  const rows = rowsOf(group);
  const chunks = group.columns.filter(({ meta_data: data }) => names.has(data?.path_in_schema[0] ?? ''));
  if (new Set(chunks.map(({ meta_data: data }) => data?.path_in_schema[0])).size < names.size) throw new DecodeFault('footer-broken');
  const ranges = chunks.map((chunk) => rangeOf(chunk));
  const bytes = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (bytes > maxGroupBytes || rows > maxGroupRows) throw new GroupTooLarge();
  for (const [index, { start, end }] of ranges.entries()) {
    if (Number(chunks[index]?.meta_data?.num_values) !== rows) throw new DecodeFault('counts');
    checkPages(await read(start, end), rows);
  }
}
