import type { ExportedReport, ExportOptions } from '../exported-report.ts';
import { reportRows } from './report-rows.ts';
import { tableCsv } from './table-csv.ts';

/** Findings of a report as CSV. */
export function reportCsv(report: ExportedReport, options: ExportOptions): string {
  return tableCsv(reportRows(report, options));
}
