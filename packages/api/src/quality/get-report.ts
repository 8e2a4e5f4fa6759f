import { Problem } from '@pasport/model';
import type { QualityReport } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { PassportView } from '../visibility/views.ts';
import type { FileCheck } from './file-check.ts';
import { findReport, type ReportRow } from './report.store.ts';
import { seesWhole, visibleReports } from './visible-reports.ts';

/** A report as it is kept: of the passport and, once they were fetched, of its files. */
export type StoredReport = QualityReport & { readonly files?: readonly Omit<FileCheck, 'found'>[] };

/** The part of a report that says how good, but not what is written in the passport. */
type ReportOutline = Pick<QualityReport, 'score' | 'dimensions' | 'at'>;

/** A report with its place in the history of the passport. */
export type ShownReport = { readonly number: number; readonly revision: number } & (StoredReport | ReportOutline);

/** A report with the passport it is on, both as the caller may see them. */
export interface ReportOfPassport {
  readonly passport: PassportView;
  readonly report: ShownReport;
}

/**
 * A quality report of a passport. Findings quote the passport, so whoever sees it only in part reads the scores alone.
 *
 * @param number place in the history, from 1; left out: the newest
 * @throws {Problem} `passport-not-found`, `report-not-found`
 */
export async function getReport(ctx: Context, actor: Actor, idOrSlug: string, number?: number): Promise<ReportOfPassport> {
  const { passport, selection } = await visibleReports(ctx, actor, idOrSlug);
  const row = await findReport(ctx.database.db, selection, number);
  if (!row) throw new Problem('report-not-found', { params: { id: idOrSlug, ...(number !== undefined && { number }) } });
  return { passport, report: shown(row, await seesWhole(ctx, actor, passport, row)) };
}

function shown(row: ReportRow, isSeenWhole: boolean): ShownReport {
  const report = storedReport(row);
  const place = { number: row.number, revision: row.revision };
  return isSeenWhole ? { ...place, ...report } : { ...place, score: report.score, dimensions: report.dimensions, at: report.at };
}

/** Does the report hold more than scores? */
export function isWhole(report: ShownReport): report is ShownReport & StoredReport {
  return 'findings' in report;
}

export function storedReport({ document }: ReportRow): StoredReport {
  const { files, ...report } = JSON.parse(document) as QualityReport & { files?: readonly FileCheck[] };
  return { ...report, ...(files && { files: files.map(({ found: _before, ...file }) => file) }) };
}
