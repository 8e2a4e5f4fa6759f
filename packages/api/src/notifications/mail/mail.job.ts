import { findPerson } from '../../accounts/people/person.store.ts';
import type { Context } from '../../context.ts';
import { lockHeads } from '../../db/heads.ts';
import type { Db } from '../../db/open-database.ts';
import type { JobHandler } from '../../jobs/job-runner.ts';
import { finishJobs, type Job } from '../../jobs/job.store.ts';
import { registryName } from '../../settings/registry-face.ts';
import { lettersOf, type Letter } from './letters.ts';
import { composeMail } from './compose-mail.ts';
import { nextDigest, type MailPayload } from './mail-wish.ts';
import { tryToSend } from './try-to-send.ts';

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
    const { email: to, language } = person;
    const name = await registryName(ctx, language);
    const messageId = `${letters[0]?.id ?? job.id}@${ctx.mailer.domain}`;
    const mail = { to, messageId, language, ...composeMail(letters, { language, name, baseUrl: ctx.baseUrl, more }) };
    if (!(await tryToSend(ctx, ctx.mailer, job, mail))) return;
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

async function markMailed(trx: Db, letters: readonly Letter[], now: Date): Promise<void> {
  if (letters.length === 0) return;
  const ids = letters.map(({ id }) => id);
  await trx.updateTable('notification').set({ mailed_at: now.toISOString() }).where('id', 'in', ids).execute();
}
