import { csvLine } from './csv-line.ts';
import type { ReportTable } from './report-rows.ts';

/** A table as CSV, see `csvLine`, with a header of field terms; to be sent as UTF-8. */
export function tableCsv({ columns, rows }: ReportTable): string {
  return [columns.map(({ name }) => name), ...rows].map(csvLine).join('');
}
