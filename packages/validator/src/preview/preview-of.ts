import { readTable } from '../csv/read/read-table.ts';
import { defaultBudget, type Budget } from '../file/budget.ts';
import type { FileColumn, FileReport } from '../file/file-report.ts';
import type { Layer } from '../geo/checked-layers.ts';
import { readJson } from '../json/read-json.ts';
import { readNdjson } from '../json/read-ndjson.ts';
import { readParquet } from '../parquet/read-parquet.ts';
import type { RowListener } from '../table/row-listener.ts';
import { FirstTable } from '../workbook/first-table.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { rowsOfFeatures } from './rows-of-features.ts';
import type { FilePreview } from './file-preview.ts';
import { FirstRows } from './first-rows.ts';
import { mayHoldPeople, tableHoldsPeople } from './may-hold-people.ts';
import { outlineOf } from './outline-of.ts';
import { previewLimits } from './preview-limits.ts';
import { shownCell } from './shown-cell.ts';

type Source = Uint8Array | string;

/** A row more than is shown, so that the reader does not stop before the last one. */
const budget: Budget = { ...defaultBudget, bytes: 8 * 1024 * 1024, rows: previewLimits.rows + 1, timeMs: 10_000 };

/** How the rows of each format are read; some name the part of the file that they come from. */
const readers: Readonly<Record<string, (source: Source, rows: RowListener) => Promise<string | undefined>>> = {
  CSV: fromCsv,
  TSV: fromCsv,
  XLSX: fromWorkbook,
  ODS: fromWorkbook,
  JSON: async (source, rows) => void (await readJson(source, {}, budget, rows)),
  JSON_LD: async (source, rows) => void (await readJson(source, {}, budget, rows)),
  NDJSON: async (source, rows) => void (await readNdjson(source, {}, budget, { rows })),
  PARQUET: async (source, rows) => void (await readParquet(source, {}, budget, rows)),
};

/**
 * The beginning of a checked file: its first rows and columns, of a map a small drawing too.
 *
 * @param layer what a map shows first
 * @returns undefined for a file of another kind, and where personal data were found or could not be ruled out
 */
export async function previewOf(source: Source, report: FileReport, layer?: Layer): Promise<FilePreview | undefined> {
  if (mayHoldPeople(report)) return undefined;
  return layer ? previewOfLayer(report, layer) : await previewOfTable(source, report);
}

async function previewOfTable(source: Source, report: FileReport): Promise<FilePreview | undefined> {
  const rows = new FirstRows();
  const part = await readers[report.format]?.(source, rows);
  return rows.rows.length === 0 ? undefined : previewFrom(rows, report, part);
}

/** Checks of maps look for less than those of tables, so that what is shown is looked at by the latter too. */
function previewOfLayer(report: FileReport, { name, survey }: Layer): FilePreview | undefined {
  const rows = rowsOfFeatures(survey.sample.properties);
  if (tableHoldsPeople(rows.names, rows.whole)) return undefined;
  const outline = outlineOf(survey.sample.shapes, survey.system);
  if (rows.first.rows.length === 0 && !outline) return undefined;
  return { ...previewFrom(rows.first, report, report.parts ? name : undefined), ...(outline && { outline }) };
}

function previewFrom({ names, rows }: FirstRows, report: FileReport, part: string | undefined): FilePreview {
  const described = report.parts?.find(({ name }) => name === part) ?? report;
  const columns = new Map(described.columns.map((column) => [column.name, column]));
  return {
    columns: names.slice(0, previewLimits.columns).map((name) => ({ name: shownCell(name), ...measured(columns.get(name.trim())) })),
    rows,
    of: { columns: names.length, rows: described.rows },
    ...(part !== undefined && part !== '' && { part: shownCell(part) }),
  };
}

function measured(column: FileColumn | undefined): Pick<FilePreview['columns'][number], 'type' | 'filledShare'> {
  if (!column) return {};
  const { type, filled, empty } = column;
  return { type, ...(filled + empty > 0 && { filledShare: filled / (filled + empty) }) };
}

async function fromCsv(source: Source, rows: RowListener): Promise<undefined> {
  await readTable(source, budget, rows);
}

async function fromWorkbook(source: Source, rows: RowListener): Promise<string | undefined> {
  const first = new FirstTable(rows);
  await readWorkbook(source, {}, budget, first);
  return first.sheet;
}
