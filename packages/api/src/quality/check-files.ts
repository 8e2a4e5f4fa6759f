import type { Draft } from '@pasport/model';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import { guardedFetch } from '../fetch/guarded-fetch.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { finishJobs, type Job } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, readPassport } from '../passports/passport.store.ts';
import { checkCsvAside } from './check-csv-aside.ts';
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
    const files = row && isCurrent && ctx.fetchRules ? await checkAll(draftOf(documentOf(row)), ctx.fetchRules, ctx.clock) : [];
    await storeChecks(ctx, job, { passportId, revision }, files);
  }
}

async function checkAll(draft: Draft, rules: FetchRules, clock: () => Date): Promise<FileCheck[]> {
  const isPublic = draft.access?.rights === 'PUBLIC';
  const checks: FileCheck[] = [];
  for (const file of checkableFiles(draft))
    checks.push({ pointer: file.pointer, at: clock().toISOString(), ...(await checkOne(file, rules, isPublic)) });
  return checks;
}

/** Most bytes of a file that are read; of a longer one its beginning is checked. */
const maxBytes = 20_000_000;

async function checkOne(
  { url, encoding }: CheckableFile,
  rules: FetchRules,
  isPublic: boolean,
): Promise<Pick<FileCheck, 'report' | 'refusal'>> {
  const fetched = await guardedFetch(url, rules, { maxBytes, cut: true, timeoutMs: 30_000 });
  if (!fetched.ok) return { refusal: { reason: fetched.reason, message: fetched.message } };
  if (fetched.status !== 200) return { refusal: { reason: `status-${fetched.status}`, message: answered(fetched.status) } };
  return { report: await checkCsvAside({ bytes: fetched.body, declared: { isPublic, ...(encoding !== undefined && { encoding }) } }) };
}

const answered = (status: number) => ({
  cs: `Adresa odpověděla stavem ${status} místo souboru.`,
  en: `The address answered with status ${status} instead of the file.`,
});

async function storeChecks(
  ctx: Context,
  job: Job,
  place: { passportId: string; revision: number },
  files: readonly FileCheck[],
): Promise<void> {
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    const last = await findLastReport(trx, place.passportId);
    if (last && last.revision === place.revision && files.length > 0) {
      const document = JSON.stringify({ ...(JSON.parse(last.document) as object), files });
      await insertReports(trx, [{ ...last, number: last.number + 1, at: ctx.clock().toISOString(), document }]);
    }
    await finishJobs(trx, [job]);
  });
}
