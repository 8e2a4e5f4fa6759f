import type { Context } from '../../context.ts';
import { failJob, type Job, type Retry } from '../../jobs/job.store.ts';
import { MailFault, type Mail, type Mailer } from './mailer.ts';

const minuteMs = 60_000;
/** Longer than a server greylists, shorter than a day: a mail that comes later tells nothing new. */
const delays = [1, 5, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * minuteMs);
export const mailRetry: Retry = { maxAttempts: delays.length + 1, delayMs: (attempt) => delays[attempt - 1] ?? 0 };
const neverAgain: Retry = { maxAttempts: 0, delayMs: () => 0 };

/** Sends the mail of a job. One that was not taken is tried again later, or given up; returns whether it was sent. */
export async function tryToSend(ctx: Context, mailer: Mailer, job: Job, mail: Mail): Promise<boolean> {
  try {
    await mailer.send(mail);
    return true;
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    await failJob(ctx.database.db, job, error.message, ctx.clock(), error.isFinal ? neverAgain : mailRetry);
    return false;
  }
}
