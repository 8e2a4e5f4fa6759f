import type { Draft, Passport } from '@pasport/model';
import { openAlarms, keepAlarms } from '../alarms/alarm.store.ts';
import { fileAlarmKinds, fileAlarms } from '../alarms/file-alarms.ts';
import type { Context } from '../context.ts';
import { lockHeads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import { finishJobs, type Job } from '../jobs/job.store.ts';
import { draftOf } from '../passports/draft-of.ts';
import { documentOf, findPassport, readPassport } from '../passports/passport.store.ts';
import { mayBePreviewed } from '../previews/may-be-previewed.ts';
import { replacePreviews, type KeptPreview } from '../previews/preview.store.ts';
import { checkOneFile, type CheckedFile } from './check-one-file.ts';
import { findWaivers } from '../waivers/waiver.store.ts';
import { acceptedFiles } from './accepted-files.ts';
import { comparedFiles } from './compared-files.ts';
import { checkableFiles, dataFileUrls, type FileCheck } from './file-check.ts';
import { findLastReport, insertReports } from './report.store.ts';

/**
 * Fetches and checks the files of the passports that jobs name, and adds what was found to their newest report
 * as a report of its own. A passport that was saved meanwhile is left to the job of that save.
 */
export async function checkFiles(ctx: Context, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    const { passportId, revision } = job.payload as { passportId: string; revision: number };
    const row = await readPassport(ctx.database, passportId);
    const passport = row?.revision === revision ? documentOf(row) : undefined;
    const checked = passport && ctx.fetchRules ? await checkAll(ctx, draftOf(passport), ctx.fetchRules) : [];
    await storeChecks(ctx, job, { passportId, revision }, checked);
  }
}

async function checkAll(ctx: Context, draft: Draft, rules: FetchRules): Promise<CheckedFile[]> {
  const checks: CheckedFile[] = [];
  for (const file of checkableFiles(draft)) checks.push(await checkOneFile(ctx, draft, file, rules));
  return checks;
}

async function storeChecks(
  ctx: Context,
  job: Job,
  { passportId, revision }: { passportId: string; revision: number },
  checked: readonly CheckedFile[],
): Promise<void> {
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    // Read again: it may have become stricter while its files were fetched.
    const row = await findPassport(trx, passportId);
    const passport = row?.revision === revision ? documentOf(row) : undefined;
    const last = await findLastReport(trx, passportId);
    if (passport && last && last.revision === revision) {
      const at = ctx.clock().toISOString();
      if (checked.length > 0) {
        const files = checked.map(({ check }) => check);
        const draft = draftOf(passport);
        await judgeFiles(trx, passportId, { draft, files, at });
        const waivers = (await findWaivers(trx, [passportId])).get(passportId) ?? new Map();
        const document = JSON.stringify({ ...(JSON.parse(last.document) as object), files: acceptedFiles(files, draft, waivers, at) });
        await insertReports(trx, [{ ...last, number: last.number + 1, at, document }]);
      }
      await replacePreviews(trx, passportId, at, previewsOf(passport, checked, at));
    }
    await finishJobs(trx, [job]);
  });
}

/** What may be kept of the files for people to see. */
function previewsOf(passport: Passport, checked: readonly CheckedFile[], at: string): KeptPreview[] {
  return checked.flatMap(({ file: { position, url, distribution }, preview }) =>
    preview && mayBePreviewed(passport, distribution, at) ? [{ position, url, preview }] : [],
  );
}

/** Opens and closes the alarms on files, by what was found before. Services have no rows and columns that could be lost. */
async function judgeFiles(
  trx: Db,
  passportId: string,
  { draft, files, at }: { draft: Draft; files: readonly FileCheck[]; at: string },
): Promise<void> {
  const urls = dataFileUrls(draft);
  const open = await openAlarms(trx, [passportId]);
  const isPublic = draft.access?.rights === 'PUBLIC';
  const holding = fileAlarms(
    await comparedFiles(
      trx,
      passportId,
      files.filter(({ pointer }) => urls.has(pointer)),
      urls,
    ),
    { isPublic, at, open },
  );
  await keepAlarms(trx, { passportId, open, at }, fileAlarmKinds, holding);
}
