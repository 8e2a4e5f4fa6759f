import { Problem } from '@pasport/model';
import type { QualityReport } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { getPassport } from '../passports/get-passport.ts';
import type { FileCheck } from './file-check.ts';
import { findLastReport, listReportRows } from './report.store.ts';

/** The part of a report that says how good, but not what is written in the passport. */
type ReportOutline = Pick<QualityReport, 'score' | 'dimensions' | 'at'>;

/** A report with its place in the history of the passport. */
export type ShownReport = { number: number; revision: number } & (StoredReport | ReportOutline);

/** A report as it is kept: of the passport and, once they were fetched, of its files. */
type StoredReport = QualityReport & { readonly files?: readonly FileCheck[] };

/**
 * The newest quality report of a passport. Findings quote the passport, so whoever sees it only in part reads
 * the scores alone.
 *
 * @throws {Problem} `passport-not-found`, `report-not-found` while none was made
 */
export async function getReport(ctx: Context, actor: Actor, idOrSlug: string): Promise<ShownReport> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  const row = await findLastReport(ctx.database.db, passport.id);
  if (!row) throw new Problem('report-not-found', { params: { id: idOrSlug } });
  const report = JSON.parse(row.document) as StoredReport;
  const place = { number: row.number, revision: row.revision };
  if (passport.view === 'full') return { ...place, ...report };
  return { ...place, score: report.score, dimensions: report.dimensions, at: report.at };
}

/** One line of the history of scores. */
export interface ReportEntry {
  readonly number: number;
  readonly revision: number;
  readonly score: number;
  readonly at: string;
}

/**
 * History of the scores of a passport, the newest first.
 *
 * @throws {Problem} `passport-not-found`
 */
export async function listReports(ctx: Context, actor: Actor, idOrSlug: string): Promise<ReportEntry[]> {
  const passport = await getPassport(ctx, actor, idOrSlug);
  const rows = await listReportRows(ctx.database.db, passport.id);
  return rows.map(({ number, revision, score, at }) => ({ number, revision, score, at }));
}
