import { assessPassport, linksOfDraft, type LinkAnswers, type QualityReport } from '@pasport/validator';
import type { Draft } from '@pasport/model';
import { keepAlarms, openAlarms, type AlarmRow } from '../alarms/alarm.store.ts';
import type { AlarmKind } from '../alarms/alarm-kinds.ts';
import { fileAlarmKinds } from '../alarms/file-alarms.ts';
import { reportAlarms } from '../alarms/report-alarms.ts';
import type { Context } from '../context.ts';
import type { JobLog } from '../jobs/job-runner.ts';
import { lockHeads, storeHeads, type Heads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { scheduleAssessments } from '../freshness/assessment.store.ts';
import { reassessAt } from '../freshness/reassess-at.ts';
import { finishJobs, wantJobs, type Job, type Wish } from '../jobs/job.store.ts';
import { findAnswers } from '../links/link.store.ts';
import { findCheckRequests } from '../links/check-request.store.ts';
import { linksWish } from '../links/links-wish.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, findPassports, type PassportRow } from '../passports/passport.store.ts';
import { findOrganisations } from '../organisations/organisation.store.ts';
import { withPublisher } from '../organisations/with-publisher.ts';
import { findWaivers, ofPassport, type WaiversByFile } from '../waivers/waiver.store.ts';
import { acceptedFiles } from './accepted-files.ts';
import type { FileCheck } from './file-check.ts';
import { filesWish } from './files-wish.ts';
import { insertReports, lastReports, type ReportRow } from './report.store.ts';
import { saysTheSame } from './says-the-same.ts';
import { storeScore } from './store-score.ts';

/** A passport and what was just found of it. */
interface Assessed {
  readonly row: PassportRow;
  readonly draft: Draft;
  readonly report: QualityReport;
  readonly waivers: WaiversByFile;
}

/** What a transaction knows beside the new reports. */
interface Kept {
  readonly at: string;
  readonly answers: LinkAnswers | undefined;
  readonly last: ReadonlyMap<string, ReportRow>;
  /** When somebody asked for a check: a report from before is not enough, even if the new one says the same. */
  readonly requests: ReadonlyMap<string, string>;
  readonly open: readonly AlarmRow[];
}

/**
 * Assesses the passports that quality jobs name and keeps the reports beside them, unless the last one says the same.
 * The score takes a place in the change feed, so that search learns of it; alarms are opened and closed. The first
 * report of a revision wants its files and links checked. Done twice, nothing is lost or doubled.
 */
export async function assessPassports(ctx: Context, jobs: readonly Job[], log: JobLog): Promise<void> {
  const at = ctx.clock().toISOString();
  const { assessed, answers } = await assessAll(ctx, jobs, at);
  for (const { row, report } of assessed) logCrashed(row.id, report, log);
  const ids = assessed.map(({ row }) => row.id);
  const change = await ctx.database.db.transaction().execute(async (trx) => {
    const heads = await lockHeads(trx);
    const kept = {
      at,
      answers,
      last: await lastReports(trx, ids),
      requests: await findCheckRequests(trx, ids),
      open: await openAlarms(trx, ids),
    };
    await keepReports(trx, heads, assessed, kept);
    for (const one of assessed) await judgeAlarms(trx, one, kept);
    await scheduleAssessments(
      trx,
      assessed.map(({ row, draft }) => ({ passport_id: row.id, due_at: reassessAt(draft, row.id, new Date(at)) })),
    );
    if (ctx.fetchRules)
      await wantJobs(
        trx,
        assessed.flatMap((one) => wishesOf(one, kept)),
        at,
      );
    await finishJobs(trx, jobs);
    await storeHeads(trx, heads);
    return heads.change;
  });
  ctx.index.notify(change);
}

async function assessAll(
  ctx: Context,
  jobs: readonly Job[],
  at: string,
): Promise<{ assessed: Assessed[]; answers: LinkAnswers | undefined }> {
  const ids = jobs.map((job) => (job.payload as { passportId: string }).passportId);
  const rows = await findPassports(ctx.database.db, ids);
  const organisations = await findOrganisations(ctx.database.db, [...new Set(rows.map((row) => row.organisation_id))]);
  const drafts = rows.map((row) => withPublisher(draftOf(documentOf(row)), organisations.get(row.organisation_id)));
  const urls = [...new Set(drafts.flatMap(linksOfDraft).map(({ url }) => url))];
  const answers = ctx.fetchRules ? await findAnswers(ctx.database.db, urls, new Date(at)) : undefined;
  const waivers = await findWaivers(ctx.database.db, ids);
  const assessed = rows.map((row, index) => {
    const draft = drafts[index] as Draft;
    const own: WaiversByFile = waivers.get(row.id) ?? new Map();
    const report = assessPassport(draft, { at, waivers: own.get(ofPassport) ?? [], ...(answers && { links: answers }) });
    return { row, draft, report, waivers: own };
  });
  return { assessed, answers };
}

/** A check that crashed stays out of the score; that it did is a fault of ours. */
function logCrashed(passportId: string, { measures }: QualityReport, log: JobLog): void {
  const checks = measures.filter(({ answer }) => answer === 'crashed').map(({ check }) => check);
  if (checks.length > 0) log.error({ passportId, checks }, 'checks crashed');
}

/** What was found of the files of the same revision stays true until they are fetched again. */
async function keepReports(trx: Db, heads: Heads, assessed: readonly Assessed[], { at, last, requests }: Kept): Promise<void> {
  const isWanted = ({ id }: PassportRow) => (requests.get(id) ?? '') >= (last.get(id)?.at ?? at);
  const fresh = assessed.flatMap((one) => {
    const { row, report } = one;
    const files = filesBefore(last.get(row.id), row.revision);
    const accepted = files && acceptedFiles(files, one.draft, one.waivers, at);
    const isSame = saysTheSame(last.get(row.id), row.revision, report) && JSON.stringify(files) === JSON.stringify(accepted);
    return isWanted(row) || !isSame ? [{ row, report, files: accepted }] : [];
  });
  await insertReports(
    trx,
    fresh.map(({ row, report, files }) => ({
      passport_id: row.id,
      number: (last.get(row.id)?.number ?? 0) + 1,
      revision: row.revision,
      score: report.score,
      at,
      document: JSON.stringify({ ...report, ...(files && { files }) }),
    })),
  );
  for (const { row, report } of fresh) await storeScore(trx, heads, row, report);
}

function filesBefore(last: ReportRow | undefined, revision: number): readonly FileCheck[] | undefined {
  return last?.revision === revision ? (JSON.parse(last.document) as { files?: readonly FileCheck[] }).files : undefined;
}

async function judgeAlarms(trx: Db, { row, draft, report }: Assessed, { at, answers, last, open }: Kept): Promise<void> {
  const own = open.filter((alarm) => alarm.passport_id === row.id);
  const isShown = row.status === 'published';
  const facts = {
    level: row.level,
    isShown,
    report,
    previousScore: last.get(row.id)?.score,
    links: isShown ? linksOfDraft(draft) : [],
    answers: answers ?? new Map(),
    open: own,
  };
  const holding = reportAlarms(facts);
  const judged: AlarmKind[] = ['score-dropped', 'update-overdue'];
  if (answers || !isShown) judged.push('link-dead', 'leak');
  // Those on files are opened where files are checked; without files nothing is left of them.
  if (filesWish(row).length === 0) judged.push(...fileAlarmKinds);
  await keepAlarms(trx, { passportId: row.id, open: own, at }, judged, row.status === 'archived' ? {} : holding);
}

/** What a new revision offers for download is looked at next, and where it says the data are. */
function wishesOf({ row }: Assessed, { at, last }: Kept): Wish[] {
  return last.get(row.id)?.revision === row.revision ? [] : [...filesWish(row), ...linksWish(row, { runAt: at })];
}
