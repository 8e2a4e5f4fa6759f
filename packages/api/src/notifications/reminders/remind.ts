import type { Context } from '../../context.ts';
import { lockHeads } from '../../db/heads.ts';
import type { Db } from '../../db/open-database.ts';
import { announce, type Announcement } from '../../workflow/announce.ts';
import { ofPassport } from '../../waivers/waiver.store.ts';
import { followUpdates } from './follow-updates.ts';

/** Reminders of one kind in one round; the next ones wait for the next upkeep. */
const batch = 200;
const dayMs = 86_400_000;
/** How long before their end people are told of tokens and waivers. Overrides come into the queue by themselves. */
const noticeDays = 14;

/** What to remind of, and the key under which it is remembered that it was done. */
interface Reminder {
  readonly key: string;
  readonly event: Omit<Announcement, 'actor' | 'at'>;
}

/** Reminds of updates that are due soon, and of tokens and accepted findings that end soon; of each once. */
export async function remind(ctx: Context): Promise<void> {
  await followUpdates(ctx);
  const { db } = ctx.database;
  const now = ctx.clock();
  const reminders = [...(await dueUpdates(db, now)), ...(await endingTokens(db, now)), ...(await endingWaivers(db, now))];
  if (reminders.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await lockHeads(trx);
    for (const reminder of reminders) await tellOnce(trx, reminder, now.toISOString());
  });
  ctx.wakeJobs();
}

async function tellOnce(trx: Db, { key, event }: Reminder, at: string): Promise<void> {
  const result = await trx
    .insertInto('reminded')
    .values({ key, at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  if (event.kind === 'update.due')
    await trx
      .updateTable('update_due')
      .set({ remind_on: null })
      .where('passport_id', '=', event.passportId ?? '')
      .execute();
  if (result.numInsertedOrUpdatedRows === 1n) await announce(trx, { ...event, actor: 'system', at });
}

async function dueUpdates(db: Db, now: Date): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('update_due')
    .innerJoin('passport', 'passport.id', 'update_due.passport_id')
    .select(['passport_id', 'due_on', 'organisation_id'])
    .where('remind_on', '<=', dayOf(now))
    .orderBy('remind_on')
    .limit(batch)
    .execute();
  return rows.map(({ passport_id: passportId, due_on: dueOn, organisation_id: organisation }) => ({
    key: `update:${passportId}:${dueOn}`,
    event: { kind: 'update.due', passportId, organisation, data: { dueOn } },
  }));
}

async function endingTokens(db: Db, now: Date): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('token')
    .select(['id', 'organisation_id', 'person_id', 'created_at', 'expires_at'])
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .where('expires_at', '<=', new Date(now.getTime() + noticeDays * dayMs).toISOString())
    .orderBy('expires_at')
    .execute();
  const reminders = rows
    .filter((row) => Date.parse(row.expires_at) - Date.parse(row.created_at) > (noticeDays + 1) * dayMs)
    .map(({ id, organisation_id: organisation, person_id: person, expires_at: at }): Reminder => ({
      key: `token:${id}`,
      event: { kind: 'token.expiring', passportId: null, organisation, data: { token: id, person, expiresOn: at.slice(0, 10) } },
    }));
  return await withoutKnown(db, reminders);
}

async function endingWaivers(db: Db, now: Date): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('waiver')
    .innerJoin('passport', 'passport.id', 'waiver.passport_id')
    .select(['passport_id', 'check_id', 'file_hash', 'until', 'organisation_id'])
    .where('until', '>=', dayOf(now))
    .where('until', '<=', dayOf(new Date(now.getTime() + noticeDays * dayMs)))
    .where('status', '!=', 'archived')
    .orderBy('until')
    .execute();
  const reminders = rows.map((row): Reminder => {
    const { passport_id: passportId, check_id: check, file_hash: file, until, organisation_id: organisation } = row;
    return {
      key: ['waiver', passportId, check, ...(file === ofPassport ? [] : [file]), until].join(':'),
      event: { kind: 'waiver.expiring', passportId, organisation, data: { check, expiresOn: until } },
    };
  });
  return await withoutKnown(db, reminders);
}

async function withoutKnown(db: Db, reminders: readonly Reminder[]): Promise<Reminder[]> {
  const left: Reminder[] = [];
  for (let start = 0; start < reminders.length && left.length < batch; start += batch) {
    const part = reminders.slice(start, start + batch);
    const keys = part.map(({ key }) => key);
    const known = new Set((await db.selectFrom('reminded').select('key').where('key', 'in', keys).execute()).map((row) => row.key));
    left.push(...part.filter(({ key }) => !known.has(key)));
  }
  return left;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
