import type { Language } from '@pasport/model';
import { findPerson } from '../../accounts/people/person.store.ts';
import type { Context } from '../../context.ts';
import { lockHeads } from '../../db/heads.ts';
import type { Db } from '../../db/open-database.ts';
import type { JobHandler } from '../../jobs/job-runner.ts';
import { failJob, finishJobs, type Job, type Retry } from '../../jobs/job.store.ts';
import { lettersOf, type Letter } from './letters.ts';
import { composeMail } from './compose-mail.ts';
import { MailFault, type Mailer } from './mailer.ts';
import { nextDigest, type MailPayload } from './mail-wish.ts';

const minuteMs = 60_000;
/** Longer than a server greylists, shorter than a day: a mail that comes later tells nothing new. */
const delays = [1, 5, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * minuteMs);
export const mailRetry: Retry = { maxAttempts: delays.length + 1, delayMs: (attempt) => delays[attempt - 1] ?? 0 };
const neverAgain: Retry = { maxAttempts: 0, delayMs: () => 0 };

/** Sends mail: single notifications and digests. What was read meanwhile is left out of a digest. */
export const mailJob: JobHandler = {
  kind: 'mail',
  batchSize: 5,
  lane: 'mail',
  run: async (ctx, jobs) => {
    await Promise.all(jobs.map((job) => sendOne(ctx, job)));
  },
};

async function sendOne(ctx: Context, job: Job): Promise<void> {
  const { db } = ctx.database;
  const payload = job.payload as MailPayload;
  const person = await findPerson(db, payload.personId);
  const { letters, more } = ctx.mailer && person && person.disabled_at === null ? await lettersOf(ctx, payload) : nothing;
  if (ctx.mailer && person && letters.length > 0) {
    const fault = await send(ctx, ctx.mailer, { job, to: person.email, language: person.language, letters, more });
    if (fault) return await failJob(db, job, fault.message, ctx.clock(), fault.isFinal ? neverAgain : mailRetry);
  }
  const { 'digest-hour': digestHour } = await ctx.settings.read();
  await db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    await markMailed(trx, letters, ctx.clock());
    await finishJobs(trx, [job]);
    if ('digest' in payload) await putOff(trx, job, nextDigest(payload.digest, ctx.clock(), digestHour));
  });
}

/** What was wanted while a digest was leaving waits for the next one. */
async function putOff(trx: Db, { id }: Job, until: Date): Promise<void> {
  await trx.updateTable('job').set({ run_at: until.toISOString() }).where('id', '=', id).execute();
}

const nothing = { letters: [], more: 0 } as const;

async function send(
  ctx: Context,
  mailer: Mailer,
  mail: { job: Job; to: string; language: Language; letters: readonly Letter[]; more: number },
): Promise<MailFault | undefined> {
  const { job, to, language, letters, more } = mail;
  const messageId = `${letters[0]?.id ?? job.id}@${mailer.domain}`;
  try {
    await mailer.send({ to, messageId, language, ...composeMail(letters, { language, baseUrl: ctx.baseUrl, more }) });
    return undefined;
  } catch (error) {
    if (error instanceof MailFault) return error;
    throw error;
  }
}

async function markMailed(trx: Db, letters: readonly Letter[], now: Date): Promise<void> {
  if (letters.length === 0) return;
  const ids = letters.map(({ id }) => id);
  await trx.updateTable('notification').set({ mailed_at: now.toISOString() }).where('id', 'in', ids).execute();
}
