import { assessPassport, type QualityReport } from '@pasport/validator';
import type { Context } from '../context.ts';
import type { JobLog } from '../jobs/job-runner.ts';
import { lockHeads, storeHeads } from '../db/heads.ts';
import { finishJobs, wantJobs, type Job, type Wish } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, findPassports, type PassportRow } from '../passports/passport.store.ts';
import { findOrganisations } from '../organisations/organisation.store.ts';
import { withPublisher } from '../organisations/with-publisher.ts';
import { findWaivers } from '../waivers/waiver.store.ts';
import { checkableFiles } from './file-check.ts';
import { insertReports, lastReportNumbers } from './report.store.ts';
import { storeScore } from './store-score.ts';

/**
 * Assesses the passports that quality jobs name and keeps the reports beside them. The score takes a place in the
 * change feed, so that search learns of it. Done twice, it adds an equal report: nothing is lost or doubled.
 */
export async function assessPassports(ctx: Context, jobs: readonly Job[], log: JobLog): Promise<void> {
  const ids = jobs.map((job) => (job.payload as { passportId: string }).passportId);
  const at = ctx.clock().toISOString();
  const rows = await findPassports(ctx.database.db, ids);
  const organisations = await findOrganisations(ctx.database.db, [...new Set(rows.map((row) => row.organisation_id))]);
  const waivers = await findWaivers(ctx.database.db, ids);
  const assessed = rows.map((row) => {
    const draft = withPublisher(draftOf(documentOf(row)), organisations.get(row.organisation_id));
    return { row, report: assessPassport(draft, { at, waivers: waivers.get(row.id) ?? [] }) };
  });
  for (const { row, report } of assessed) logCrashed(row.id, report, log);
  const change = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const numbers = await lastReportNumbers(trx, ids);
    await insertReports(
      trx,
      assessed.map(({ row, report }) => ({
        passport_id: row.id,
        number: (numbers.get(row.id) ?? 0) + 1,
        revision: row.revision,
        score: report.score,
        at,
        document: JSON.stringify(report),
      })),
    );
    if (ctx.fetchRules) await wantJobs(trx, rows.flatMap(filesWish), at);
    for (const { row, report } of assessed) await storeScore(trx, heads, row, report);
    await finishJobs(trx, jobs);
    await storeHeads(trx, heads);
    return heads.change;
  });
  ctx.index.notify(change);
}

/** A check that crashed stays out of the score; that it did is a fault of ours. */
function logCrashed(passportId: string, { measures }: QualityReport, log: JobLog): void {
  const checks = measures.filter(({ answer }) => answer === 'crashed').map(({ check }) => check);
  if (checks.length > 0) log.error({ passportId, checks }, 'checks crashed');
}

/** What a passport offers for download is looked at next. */
function filesWish(row: PassportRow): Wish[] {
  if (checkableFiles(draftOf(documentOf(row))).length === 0) return [];
  return [{ kind: 'files', key: `files:${row.id}`, payload: { passportId: row.id, revision: row.revision } }];
}
