import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimJobs, wantJobs } from '../src/jobs/job.store.ts';
import { mailJob } from '../src/notifications/mail/mail.job.ts';
import { openMailer } from '../src/notifications/mail/mailer.ts';
import { mailRetry } from '../src/notifications/mail/try-to-send.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('mail on $name', ({ create }) => {
  let place: TestDatabase;
  let server: MailServer;
  let registry: OpenRegistry;
  let author: Call;
  // A Wednesday noon.
  let now = new Date('2026-06-03T12:00:00.000Z');
  beforeEach(async () => {
    now = new Date('2026-06-03T12:00:00.000Z');
    place = await create();
    server = await startMailServer();
    registry = await openTestRegistry(place, { runJobs: true, smtpUrl: server.url, clock: () => now });
    author = await caller(registry, 'registrar', 'hodonin');
  });
  afterEach(async () => {
    await registry.close();
    await server.close();
    await place.remove();
  });

  const approver = (email = 'schvalovatel@hodonin.example', language: 'cs' | 'en' = 'cs') =>
    addPerson(registry, { email, role: 'approver', organisation: 'hodonin', language });
  const choose = async (personId: string, choice: 'now' | 'daily' | 'weekly' | 'in-app') => {
    await registry.ctx.database.db.insertInto('notification_setting').values({ person_id: personId, kind: 'submitted', choice }).execute();
  };
  const submit = async (draft = openDraft()): Promise<string> => {
    const { id } = (await author('POST', '/passports?status=submitted', draft)).json();
    await registry.jobs?.idle();
    return id;
  };
  const later = async (minutes: number): Promise<void> => {
    now = new Date(now.getTime() + minutes * 60_000);
    await registry.jobs?.idle();
  };
  const job = async () => await registry.ctx.database.db.selectFrom('job').selectAll().where('kind', '=', 'mail').executeTakeFirst();

  test('tells in the language of its reader what happened to which passport, and where to look; no name of anybody', async () => {
    await choose(await approver(), 'now');
    await choose(await approver('approver@hodonin.example', 'en'), 'now');
    const id = await submit(openDraft({ title: { cs: 'Dětská\r\nBcc: x@y.example hřiště' } }));
    const mails = server.arrived.toSorted((one, other) => (one.to[0] ?? '').localeCompare(other.to[0] ?? ''));
    expect(mails.map(({ to, from, subject }) => [to, from, subject])).toEqual([
      [['approver@hodonin.example'], 'pasport@kraj.example', 'Pasport: A passport waits for approval – “Dětská Bcc: x@y.example hřiště”'],
      [['schvalovatel@hodonin.example'], 'pasport@kraj.example', 'Pasport: Pasport čeká na schválení – „Dětská Bcc: x@y.example hřiště“'],
    ]);
    for (const { source, body } of mails) {
      expect(body.split(`http://pasport.example/pasport/${id}`)).toHaveLength(3);
      expect(source + body).not.toMatch(/Xjmenox|Xprijmenix|^Bcc:/m);
      expect(source).toMatch(/^Auto-Submitted: auto-generated/m);
      expect(source).toMatch(/Content-Type: text\/plain[^]*Content-Type: text\/html/);
    }
    await later(60 * 24 * 8);
    expect(server.arrived).toHaveLength(2);
  });

  test('of a protected record tells the number alone', async () => {
    await choose(await approver(), 'now');
    const draft = openDraft({
      title: { cs: 'Xtajnyx nazev' },
      description: { cs: 'Xtajnyx popis' },
      access: { rights: 'NON_PUBLIC' },
      security: { personalData: 'special' },
    } as Parameters<typeof openDraft>[0]);
    const id = await submit(draft);
    const level = await registry.ctx.database.db.selectFrom('passport').select('level').where('id', '=', id).executeTakeFirstOrThrow();
    expect(level.level >= 'S3').toBe(true);
    expect(server.arrived.map(({ subject }) => subject)).toEqual([`Pasport: Pasport čeká na schválení – pasport č. ${id}`]);
    expect(JSON.stringify(server.arrived)).not.toContain('Xtajnyx');
  });

  test('gathers a day or a week when asked to, and leaves out what was read meanwhile', async () => {
    const [daily, weekly, list] = [await approver('denne@hodonin.example'), await approver('tydne@hodonin.example'), await approver()];
    await choose(daily, 'daily');
    await choose(weekly, 'weekly');
    await choose(list, 'in-app');
    for (const title of ['Lavičky', 'Stromy', 'Koše']) await submit(openDraft({ title: { cs: title } }));
    expect(server.arrived).toEqual([]);
    const { db } = registry.ctx.database;
    const [first] = await db.selectFrom('notification').select('id').where('person_id', '=', daily).orderBy('id').execute();
    await db
      .updateTable('notification')
      .set({ is_read: 1 })
      .where('id', '=', first?.id ?? '')
      .execute();
    // Thursday 5:00.
    await later(17 * 60 - 1);
    expect(server.arrived).toEqual([]);
    await later(1);
    expect(server.arrived).toMatchObject([{ to: ['denne@hodonin.example'], subject: 'Pasport: co je nového (2)' }]);
    expect(server.arrived[0]?.body).toContain('Stromy');
    expect(server.arrived[0]?.body).not.toContain('Lavičky');
    // Monday 5:00.
    await later(4 * 24 * 60);
    expect(server.arrived.slice(1)).toMatchObject([{ to: ['tydne@hodonin.example'], subject: 'Pasport: co je nového (3)' }]);
    expect(await job()).toBeUndefined();
  });

  test('that comes while a digest is leaving waits for the next one', async () => {
    const person = await approver();
    await choose(person, 'daily');
    await submit();
    now = new Date('2026-06-04T05:00:00.000Z');
    const { database } = registry.ctx;
    const [digest] = await claimJobs(database, 'mail', 5, now, 60_000);
    const send = async (): Promise<void> => {
      const wish = { kind: 'mail', key: `mail:daily:${person}`, payload: digest?.payload, runAt: '2026-06-05T05:00:00.000Z' };
      await wantJobs(database.db, [wish], now.toISOString());
    };
    const mailer = { domain: 'kraj.example', close: () => undefined, send };
    await mailJob.run({ ...registry.ctx, mailer }, digest ? [digest] : [], { error: () => undefined });
    expect(await job()).toMatchObject({ state: 'ready', run_at: '2026-06-05T05:00:00.000Z' });
  });

  test('is not sent to whoever lost the role or the account meanwhile', async () => {
    const [gone, shut] = [await approver('odesel@hodonin.example'), await approver('zavreny@hodonin.example')];
    for (const person of [gone, shut]) await choose(person, 'daily');
    await submit();
    const { db } = registry.ctx.database;
    await db.deleteFrom('membership').where('person_id', '=', gone).execute();
    await db.updateTable('person').set({ disabled_at: now.toISOString() }).where('id', '=', shut).execute();
    await later(24 * 60);
    expect(server.asked).toEqual([]);
    expect(await job()).toBeUndefined();
  });

  test('that is put off by greylisting arrives once, a minute later', async () => {
    await choose(await approver(), 'now');
    server.refuseBy = 451;
    await submit();
    expect(await job()).toMatchObject({ state: 'ready', attempts: 1, error: 'EENVELOPE 451', run_at: '2026-06-03T12:01:00.000Z' });
    server.refuseBy = 0;
    await later(0.5);
    expect(server.arrived).toEqual([]);
    await later(0.5);
    expect(server.arrived).toHaveLength(1);
    expect(await job()).toBeUndefined();
  });

  test('that is refused for good is put aside at once, and nothing is kept of what the server said', async () => {
    await choose(await approver(), 'now');
    server.refuseBy = 550;
    await submit();
    expect(await job()).toMatchObject({ state: 'dead', attempts: 1, error: 'EENVELOPE 550' });
    await later(60 * 24);
    expect(server.asked).toHaveLength(1);
  });

  test('is given up after the last attempt, half a day later', async () => {
    await choose(await approver(), 'now');
    server.refuseBy = 421;
    await submit();
    for (let attempt = 1; attempt < mailRetry.maxAttempts; attempt += 1) {
      expect(await job()).toMatchObject({ state: 'ready', attempts: attempt });
      await later(mailRetry.delayMs(attempt) / 60_000);
    }
    expect(await job()).toMatchObject({ state: 'dead', attempts: mailRetry.maxAttempts });
    expect(now.getTime() - Date.parse('2026-06-03T12:00:00.000Z')).toBeGreaterThan(12 * 3_600_000);
  });

  test.each([
    ['says nothing', () => undefined],
    ['says a bit now and then, for ever', (socket: Socket) => void setInterval(() => socket.write('220-pockejte\r\n'), 50).unref()],
  ])('to a server that %s ends by a time limit and is tried again', async (_name, answer) => {
    await choose(await approver(), 'daily');
    await submit();
    const silent = createServer((socket) => {
      socket.on('error', () => undefined);
      answer(socket);
    });
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    const { port } = silent.address() as AddressInfo;
    const mailer = openMailer({ url: `smtp://127.0.0.1:${port}`, from: 'pasport@kraj.example', timeoutMs: 200 });
    const soon = new Date(now.getTime() + 86_400_000);
    const jobs = await claimJobs(registry.ctx.database, 'mail', 5, soon, 60_000);
    expect(jobs).toHaveLength(1);
    const startedAt = performance.now();
    await mailJob.run({ ...registry.ctx, mailer }, jobs, { error: () => undefined });
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    expect(await job()).toMatchObject({ state: 'ready', attempts: 1, error: 'ETIMEDOUT' });
    silent.close();
  });
});
