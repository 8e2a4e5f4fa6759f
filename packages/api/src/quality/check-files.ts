import type { Distribution, Draft } from '@pasport/model';
import { checkAgreement, type FileOptions } from '@pasport/validator';
import { openAlarms, keepAlarms } from '../alarms/alarm.store.ts';
import { fileAlarmKinds, fileAlarms } from '../alarms/file-alarms.ts';
import { CheckFailed } from '../check/check-failed.ts';
import { declaredOfDraft } from '../check/declared-of-draft.ts';
import { withTemporaryFile } from '../check/temporary-file.ts';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import { guardedFetch } from '../fetch/guarded-fetch.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { parseJson } from '../http/parse-json.ts';
import { finishJobs, type Job } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, readPassport } from '../passports/passport.store.ts';
import { comparedFiles } from './compared-files.ts';
import { checkableFiles, type CheckableFile, type FileCheck } from './file-check.ts';
import { findLastReport, insertReports } from './report.store.ts';

type DeclaredSchema = NonNullable<NonNullable<FileOptions['declared']>['schema']>;

/**
 * Fetches and checks the files of the passports that jobs name, and adds what was found to their newest report
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
  const checks: FileCheck[] = [];
  for (const file of checkableFiles(draft))
    checks.push({ pointer: file.pointer, at: ctx.clock().toISOString(), ...(await checkOne(ctx, draft, file, rules)) });
  return checks;
}

/** Most bytes of a file that are read. */
const maxBytes = 50_000_000;
const maxSchemaBytes = 1_000_000;

/** Formats that can be judged by their beginning; others are read whole or not at all. */
const cuttable = new Set(['CSV', 'TSV', 'NDJSON']);

async function checkOne(
  ctx: Context,
  draft: Draft,
  { url, distribution, pointer }: CheckableFile,
  rules: FetchRules,
): Promise<Pick<FileCheck, 'report' | 'disagreements' | 'refusal'>> {
  const cut = cuttable.has(distribution.format ?? 'CSV');
  const fetched = await guardedFetch(url, rules, { maxBytes, cut, timeoutMs: 30_000 });
  if (!fetched.ok) return { refusal: { reason: fetched.reason, message: fetched.message } };
  if (fetched.status !== 200) return { refusal: { reason: `status-${fetched.status}`, message: answered(fetched.status) } };
  const { body, isCut } = fetched;
  const schema = await schemaOf(distribution, rules);
  const options: FileOptions = {
    declared: { ...declaredOfDraft(draft, url), today: ctx.clock().toISOString().slice(0, 10), ...(schema && { schema }) },
    // The last row of a cut file is no row: reading ends before it.
    ...(isCut && { budget: { bytes: body.length - 1 } }),
  };
  try {
    const report = await withTemporaryFile([body], maxBytes, async (path) => await ctx.fileChecker.check({ path, options }, true));
    const disagreements = checkAgreement(distribution, report, pointer);
    return { report, ...(disagreements.length > 0 && { disagreements }) };
  } catch (error) {
    // Another try would end the same way.
    if (error instanceof CheckFailed) return { refusal: { reason: `not-checked-${error.reason}`, message: notChecked } };
    throw error;
  }
}

/** The schema that the passport names for a file; one that cannot be read is told by the check of its link. */
async function schemaOf({ schemaUrl }: Distribution, rules: FetchRules): Promise<DeclaredSchema | undefined> {
  if (schemaUrl === undefined || !/^https?:/.test(schemaUrl)) return undefined;
  const fetched = await guardedFetch(schemaUrl, rules, { maxBytes: maxSchemaBytes });
  if (!fetched.ok || fetched.status !== 200) return undefined;
  try {
    return { document: parseJson(fetched.body.toString('utf8')), url: schemaUrl };
  } catch {
    return undefined;
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
