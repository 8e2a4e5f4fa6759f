import { ArchiveFault } from '../archive/archive-fault.ts';
import type { Archive, ArchiveLimits } from '../archive/archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { Budget } from '../file/budget.ts';
import type { Declared } from '../file/declared.ts';
import type { FileSource } from '../file/file-source.ts';
import { sizeOfFile, wholeFile, type WholeFile } from '../file/whole-file.ts';
import type { FirstTable } from './first-table.ts';
import { readOds } from './ods/read-ods.ts';
import { oleKind } from './ole/ole-kind.ts';
import { PartReader } from './part-reader.ts';
import { RowBudget } from './row-budget.ts';
import type { WorkbookFacts } from './workbook-check.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Sheets are texts that pack well: a table of zeros is no bomb, and is read piece by piece. */
const limits: Partial<ArchiveLimits> = { ratio: 1_000 };

type Read = Omit<WorkbookFacts, 'declared'>;

/**
 * Reads a workbook once, sheet by sheet, as far as the budget goes.
 *
 * @param first where the rows of the first table are wanted too
 */
export async function readWorkbook(source: FileSource, declared: Declared, budget: Budget, first: FirstTable): Promise<WorkbookFacts> {
  const file = await wholeFile(source);
  const read = file ? await readFile(file, budget, first) : { ...nothing, limit: 'bytes' as const };
  return { ...read, declared };
}

const nothing: Read = {
  format: 'XLSX',
  sizeBytes: 0,
  faults: [],
  archiveDefects: [],
  sheets: [],
  hasMacros: false,
  externalLinks: 0,
  styles: 0,
};

async function readFile(file: WholeFile, budget: Budget, first: FirstTable): Promise<Read> {
  const sizeBytes = await sizeOfFile(file);
  const ole = await oleKind(file);
  if (ole) return { ...nothing, sizeBytes, format: ole === 'encrypted' ? 'XLSX' : 'XLS', closed: ole === 'encrypted' ? ole : 'binary' };
  try {
    const archive = await openArchive(file, limits);
    try {
      return { ...(await readArchive(archive, budget, first)), sizeBytes };
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return { ...nothing, sizeBytes, faults: [{ code: 'archive', part: '' }] };
  }
}

async function readArchive(archive: Archive, { rows, timeMs }: Budget, first: FirstTable): Promise<Read> {
  const reader = new PartReader(archive, performance.now() + timeMs);
  const isOds = reader.has('content.xml') && !reader.has('[Content_Types].xml');
  const format = isOds ? 'ODS' : 'XLSX';
  const common = { ...nothing, format, archiveDefects: archive.defects } as const;
  if (archive.defects.some(({ kind }) => kind === 'encrypted')) return { ...common, closed: 'encrypted' };
  if (reader.has('xl/workbook.bin')) return { ...common, closed: 'binary' };
  const contents = await (isOds ? readOds : readXlsx)(reader, new RowBudget(rows), first);
  return { ...common, ...contents, faults: reader.faults, ...(reader.limit && { limit: reader.limit }) };
}
