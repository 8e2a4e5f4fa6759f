import { Problem, type Language } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context } from '../../context.ts';
import { lockHeads } from '../../db/heads.ts';
import type { JobHandler } from '../../jobs/job-runner.ts';
import { finishJobs, type Job } from '../../jobs/job.store.ts';
import { tryToSend } from '../../notifications/mail/try-to-send.ts';
import { registryName } from '../../settings/registry-face.ts';
import { linkLifeMs, makeLink, readLink, voidPasswordLinks, type LinkRow } from '../links/one-time-link.ts';
import { findPerson, findPersonByEmail, type PersonRow } from '../people/person.store.ts';
import { accountLetterKind, unsealed, type AccountLetter } from './account-letter.ts';
import { invitationLetter } from './invitation-letter.ts';
import { changedLetter, elsewhereLetter, resetLetter } from './password-letters.ts';
import { writeLetter, type Letter } from './write-letter.ts';

/** A letter and whom it goes to. */
interface Addressed {
  readonly to: string;
  readonly language: Language;
  readonly letter: Letter;
}

/** Sends mail about accounts. What no longer holds – a used invitation, a shut account – is not sent. */
export const accountLetterJob: JobHandler = {
  kind: accountLetterKind,
  batchSize: 5,
  lane: 'mail',
  run: async (ctx, jobs) => {
    await Promise.all(jobs.map((job) => sendOne(ctx, job)));
  },
};

async function sendOne(ctx: Context, job: Job): Promise<void> {
  const { mailer } = ctx;
  const addressed = mailer && (await addressedLetter(ctx, job.payload as AccountLetter));
  if (mailer && addressed) {
    const { to, language, letter } = addressed;
    const name = await registryName(ctx, language);
    // A letter that comes again brings another link, so it is another mail.
    const messageId = `${uuid()}@${mailer.domain}`;
    const mail = { to, language, messageId, ...writeLetter(letter, { language, name, baseUrl: ctx.baseUrl }) };
    if (!(await tryToSend(ctx, mailer, job, mail))) return;
  }
  await ctx.database.db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    await finishJobs(trx, [job]);
  });
}

async function addressedLetter(ctx: Context, payload: AccountLetter): Promise<Addressed | null> {
  if (payload.letter === 'invitation') return await invitation(ctx, unsealed(ctx, payload.sealedSecret), payload.language);
  if (payload.letter === 'password-reset') return await reset(ctx, unsealed(ctx, payload.sealedEmail), payload.askedAt);
  const person = await findPerson(ctx.database.db, payload.personId);
  if (!person || person.disabled_at !== null) return null;
  return { to: person.email, language: person.language, letter: await changedLetter(ctx, payload.at, person.language) };
}

async function invitation(ctx: Context, secret: string, wanted: Language): Promise<Addressed | null> {
  const { db } = ctx.database;
  const link = await validLink(ctx, secret);
  if (link?.email == null) return null;
  // Whoever has an account has chosen a language.
  const language = (await findPersonByEmail(db, link.email))?.language ?? wanted;
  return { to: link.email, language, letter: await invitationLetter(ctx, link, secret, language) };
}

async function validLink(ctx: Context, secret: string): Promise<LinkRow | null> {
  try {
    return await readLink(ctx.database.db, 'invitation', secret, ctx.clock());
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Nobody gets anything for an address without an account, nor for one that is shut; nor later than the link would hold. */
async function reset(ctx: Context, email: string, askedAt: string): Promise<Addressed | null> {
  const person = await findPersonByEmail(ctx.database.db, email);
  const isLate = ctx.clock().getTime() - Date.parse(askedAt) > linkLifeMs.forgottenPassword;
  if (isLate || !person || person.disabled_at !== null) return null;
  const { email: to, language } = person;
  if (person.password_hash === null) return { to, language, letter: await elsewhereLetter(ctx, person) };
  return { to, language, letter: await resetLetter(ctx, await newPasswordLink(ctx, person), language) };
}

/** The link is made only now, so its secret is kept nowhere but in the mail. */
async function newPasswordLink(ctx: Context, { id }: PersonRow): Promise<string> {
  const now = ctx.clock();
  const link = { kind: 'password', email: null, organisation_id: '', role: null, person_id: id, created_by: 'system' } as const;
  const author = { actor: 'system', at: now.toISOString(), requestId: null };
  const { url } = await writeAudited(ctx.database, author, async (trx, note) => {
    await voidPasswordLinks(trx, id, now);
    note({ action: 'password.link', object: `person:${id}` });
    return await makeLink(trx, ctx.baseUrl, link, { now, ms: linkLifeMs.forgottenPassword });
  });
  return url;
}
