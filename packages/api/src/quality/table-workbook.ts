import type { ReportCell, ReportTable } from '@pasport/validator';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** A table as an XLSX workbook of one sheet; texts are cells of text, so nothing in them is a formula. */
export async function tableWorkbook({ columns, rows }: ReportTable, name: string): Promise<Buffer> {
  const header = columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const }));
  const data: SheetData = [header, ...rows.map((row) => row.map(cellOf))];
  const sheet = { sheet: name, stickyRowsCount: 1, columns: columns.map(({ type }) => ({ width: type === 'text' ? 24 : 12 })) };
  return await writeXlsxFile(data, sheet).toBuffer();
}

/** Longest text that a cell of a workbook may hold. */
const maxCell = 32_767;

function cellOf(cell: ReportCell): SheetData[number][number] {
  if (cell === undefined) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell.slice(0, maxCell), type: String };
}
