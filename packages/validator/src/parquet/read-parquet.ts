import type { Budget } from '../file/budget.ts';
import type { Declared } from '../file/declared.ts';
import type { FileSource } from '../file/file-source.ts';
import { Pacer } from '../file/pacer.ts';
import { ReadLimit } from '../file/read-limit.ts';
import { sizeOfFile, wholeFile } from '../file/whole-file.ts';
import type { RowListener } from '../table/row-listener.ts';
import { StoredColumn, type Stored } from '../table/stored-column.ts';
import { TableProfile } from '../table/table-profile.ts';
import type { ParquetColumn, ParquetKind, ParquetOutline } from './decode/decode-messages.ts';
import { startDecoder, type Decoder } from './decode/decoder.ts';
import { GeometryLayers } from './geometry-layers.ts';
import type { ParquetFacts } from './parquet-check.ts';

const nothing = { sizeBytes: 0, isEncrypted: false, columns: [], stored: [], layers: [] } as const;
/** Columns whose values say nothing in a table. */
const notInTable = new Set<ParquetKind>(['nested', 'geometry', 'binary']);
const storedAs: Partial<Readonly<Record<ParquetKind, Stored>>> = { text: 'text', integer: 'number', number: 'number', date: 'date' };

/**
 * Reads a Parquet file: the footer, then row group by row group, as far as the budget goes.
 *
 * @param listener what else wants the rows
 */
export async function readParquet(source: FileSource, declared: Declared, budget: Budget, listener?: RowListener): Promise<ParquetFacts> {
  const file = await wholeFile(source);
  if (!file) return { ...nothing, table: new TableProfile([]), limit: 'bytes', declared };
  const sizeBytes = await sizeOfFile(file);
  const decoder = startDecoder(file, sizeBytes);
  try {
    return { ...(await readFrom(decoder, declared, budget, listener)), sizeBytes };
  } finally {
    decoder.close();
  }
}

async function readFrom(decoder: Decoder, declared: Declared, budget: Budget, listener?: RowListener): Promise<ParquetFacts> {
  const deadline = performance.now() + budget.timeMs;
  const first = await decoder.next(deadline);
  const empty = { ...nothing, table: new TableProfile([]), declared };
  if (first.kind === 'outline')
    return await readRows(decoder, first.outline, declared, { maxRows: budget.rows, deadline, ...(listener && { listener }) });
  if (first.kind === 'time') return { ...empty, limit: 'time' };
  return first.kind === 'encrypted' ? { ...empty, isEncrypted: true } : { ...empty, fault: first.kind === 'fault' ? first.code : 'footer' };
}

async function readRows(
  decoder: Decoder,
  outline: ParquetOutline,
  declared: Declared,
  { maxRows, deadline, listener }: { maxRows: number; deadline: number; listener?: RowListener },
): Promise<ParquetFacts> {
  const columns = outline.columns.filter(({ kind }) => !notInTable.has(kind));
  const table = new TableProfile(
    columns.map(({ name }) => name),
    true,
  );
  const stored = columns.map(() => new StoredColumn());
  const shapes = new GeometryLayers(outline, declared);
  const names = columns.map(({ name }) => name);
  const read = { ...nothing, outline, columns, table, stored, layers: shapes.layers, declared };
  const pacer = new Pacer(deadline);
  listener?.start(names);
  let row = 0;
  for (;;) {
    const message = await decoder.next(deadline);
    if (message.kind === 'fault') return { ...read, fault: message.code };
    if (message.kind === 'time') return { ...read, limit: 'time' };
    if (message.kind === 'limit') return { ...read, limit: 'bytes' };
    if (message.kind !== 'rows') return { ...read, ...(outline.hasMoreColumns && { limit: 'columns' }) };
    for (const [index, cells] of message.rows.entries()) {
      row += 1;
      if (row > maxRows) return { ...read, limit: 'rows' };
      if (names.length > 0) table.add(cells, row);
      listener?.add(cells, row);
      noteStored(stored, columns, cells, row);
      shapes.add(message.geometries[index] ?? [], names, cells);
      if (pacer.isDue && (await isOver(pacer))) return { ...read, limit: 'time' };
    }
  }
}

/** Lets others work; is the time over? */
async function isOver(pacer: Pacer): Promise<boolean> {
  try {
    await pacer.pause();
    return false;
  } catch (error) {
    if (error instanceof ReadLimit) return true;
    throw error;
  }
}

function noteStored(stored: readonly StoredColumn[], columns: readonly ParquetColumn[], cells: readonly string[], row: number): void {
  for (const [index, column] of stored.entries()) {
    const kind = columns[index]?.kind;
    const cell = cells[index] ?? '';
    if (kind === 'text' && cell !== '') column.add(cell, storedAs[kind] ?? 'other', row);
  }
}
