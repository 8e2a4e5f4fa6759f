import type { Draft } from '@pasport/model';
import { openAlarms, keepAlarms } from '../alarms/alarm.store.ts';
import { fileAlarmKinds, fileAlarms } from '../alarms/file-alarms.ts';
import { CheckFailed } from '../check/check-failed.ts';
import { withTemporaryFile } from '../check/temporary-file.ts';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { guardedFetch } from '../fetch/guarded-fetch.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { finishJobs, type Job } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, readPassport } from '../passports/passport.store.ts';
import { comparedFiles } from './compared-files.ts';
import { checkableFiles, type CheckableFile, type FileCheck } from './file-check.ts';
import { findLastReport, insertReports } from './report.store.ts';

/**
 * Fetches and checks the CSV files of the passports that jobs name, and adds what was found to their newest report
 * as a report of its own. A passport that was saved meanwhile is left to the job of that save.
 */
export async function checkFiles(ctx: Context, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    const { passportId, revision } = job.payload as { passportId: string; revision: number };
    const row = await readPassport(ctx.database, passportId);
    const isCurrent = row?.revision === revision;
    const draft = row && isCurrent ? draftOf(documentOf(row)) : undefined;
    const files = draft && ctx.fetchRules ? await checkAll(ctx, draft, ctx.fetchRules) : [];
    await storeChecks(ctx, job, { passportId, revision, draft }, files);
  }
}

async function checkAll(ctx: Context, draft: Draft, rules: FetchRules): Promise<FileCheck[]> {
  const isPublic = draft.access?.rights === 'PUBLIC';
  const checks: FileCheck[] = [];
  for (const file of checkableFiles(draft))
    checks.push({ pointer: file.pointer, at: ctx.clock().toISOString(), ...(await checkOne(ctx, file, rules, isPublic)) });
  return checks;
}

/** Most bytes of a file that are read; of a longer one its beginning is checked. */
const maxBytes = 20_000_000;

async function checkOne(
  { fileChecker }: Context,
  { url, encoding }: CheckableFile,
  rules: FetchRules,
  isPublic: boolean,
): Promise<Pick<FileCheck, 'report' | 'refusal'>> {
  const fetched = await guardedFetch(url, rules, { maxBytes, cut: true, timeoutMs: 30_000 });
  if (!fetched.ok) return { refusal: { reason: fetched.reason, message: fetched.message } };
  if (fetched.status !== 200) return { refusal: { reason: `status-${fetched.status}`, message: answered(fetched.status) } };
  const options = { declared: { isPublic, ...(encoding !== undefined && { encoding }) } };
  try {
    return await withTemporaryFile([fetched.body], maxBytes, async (path) => ({
      report: await fileChecker.check({ path, options }, true),
    }));
  } catch (error) {
    // Another try would end the same way.
    if (error instanceof CheckFailed) return { refusal: { reason: `not-checked-${error.reason}`, message: notChecked } };
    throw error;
  }
}

const notChecked = {
  cs: 'Kontrola souboru by potřebovala víc času nebo paměti, než smí mít.',
  en: 'The check of the file would take more time or memory than it may have.',
};

const answered = (status: number) => ({
  cs: `Adresa odpověděla stavem ${status} místo souboru.`,
  en: `The address answered with status ${status} instead of the file.`,
});

async function storeChecks(
  ctx: Context,
  job: Job,
  { passportId, revision, draft }: { passportId: string; revision: number; draft: Draft | undefined },
  files: readonly FileCheck[],
): Promise<void> {
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const last = await findLastReport(trx, passportId);
    if (draft && last && last.revision === revision && files.length > 0) {
      const at = ctx.clock().toISOString();
      await judgeFiles(trx, passportId, { draft, files, at });
      const document = JSON.stringify({ ...(JSON.parse(last.document) as object), files });
      await insertReports(trx, [{ ...last, number: last.number + 1, at, document }]);
    }
    await finishJobs(trx, [job]);
  });
}

/** Opens and closes the alarms on files, by what was found before. */
async function judgeFiles(
  trx: Db,
  passportId: string,
  { draft, files, at }: { draft: Draft; files: readonly FileCheck[]; at: string },
): Promise<void> {
  const urls = new Map(checkableFiles(draft).map(({ pointer, url }) => [pointer, url]));
  const open = await openAlarms(trx, [passportId]);
  const isPublic = draft.access?.rights === 'PUBLIC';
  const holding = fileAlarms(await comparedFiles(trx, passportId, files, urls), { isPublic, at, open });
  await keepAlarms(trx, { passportId, open, at }, fileAlarmKinds, holding);
}
