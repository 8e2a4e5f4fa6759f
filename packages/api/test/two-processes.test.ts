import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/accounts/actor.ts';
import { createToken } from '../src/accounts/create-token.ts';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { administrator, browser, invited, type Browser } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { calls, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';
import { startRemoteRegistry, type RemoteRegistry } from './remote-registry.ts';

const postgres = databases.filter(({ name }) => name === 'postgres');

describe.each(postgres)('two processes over one database on $name', ({ create }) => {
  let place: TestDatabase;
  /** This process keeps a connection of its own, to prepare and to look into the database. */
  let registry: OpenRegistry;
  let servers: [RemoteRegistry, RemoteRegistry];
  const folders: string[] = [];

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    const start = async () => {
      const folder = await mkdtemp(join(tmpdir(), 'pasport-test-'));
      folders.push(folder);
      return await startRemoteRegistry(folder, place.url);
    };
    servers = [await start(), await start()];
  }, 60_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await registry.close();
    await place.remove();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  /** The same caller on both processes. */
  const callerOf = async (role: Role, organisation: string | null = 'hodonin'): Promise<[Call, Call]> => {
    const wanted = { role, organisation, label: 't', days: 1, createdBy: `person:${role}-${Math.random()}`, publishesOwn: true };
    const token = await createToken(registry.ctx.database, wanted, new Date());
    return [on(servers[0], token), on(servers[1], token)];
  };
  const on = (server: RemoteRegistry, token: string): Call => calls(server.app as FastifyInstance, token);

  test('two reviewers make one decision, whichever process they ask', async () => {
    const [registrar] = await callerOf('registrar');
    const approver = await callerOf('approver');
    const second = await callerOf('organisation-admin');
    const { db } = registry.ctx.database;
    for (let round = 0; round < 8; round += 1) {
      const { id } = (await registrar('POST', '/passports', openDraft())).json();
      await registrar('POST', `/passports/${id}/submit`);
      const answers = await Promise.all([
        approver[0]('POST', `/passports/${id}/approve`),
        second[1]('POST', `/passports/${id}/return`, { note: 'Ne.' }),
        approver[1]('POST', '/reviews/approve', { items: [{ id, revision: 2 }] }),
        second[0]('POST', `/passports/${id}/approve`),
      ]);
      const decided = answers.filter((answer) => {
        const [item] = (answer.json() as { items?: { status: string }[] }).items ?? [];
        return item ? item.status === 'approved' : answer.statusCode === 200;
      });
      expect(decided).toHaveLength(1);
      const stored = await db.selectFrom('passport').select(['status', 'revision']).where('id', '=', id).executeTakeFirstOrThrow();
      const rounds = await db.selectFrom('submission').select('state').where('passport_id', '=', id).execute();
      expect([stored.revision, rounds]).toEqual([3, [{ state: stored.status === 'published' ? 'approved' : 'returned' }]]);
    }
  });

  test('no edit is lost: each of many writers finds its own in what is stored', async () => {
    const both = await callerOf('registrar');
    const { id } = (await both[0]('POST', '/passports', openDraft({ keywords: { cs: ['začátek'] } }))).json();
    let conflicts = 0;
    const write = async (call: Call, word: string): Promise<void> => {
      for (;;) {
        const seen = await call('GET', `/passports/${id}`);
        const { keywords } = seen.json() as { keywords: { cs: string[] } };
        const change = { keywords: { cs: [...keywords.cs, word] } };
        const answer = await call('PATCH', `/passports/${id}`, change, { 'if-match': String(seen.headers['etag']) });
        if (answer.statusCode === 200) return;
        expect(answer.statusCode).toBe(412);
        conflicts += 1;
      }
    };
    const writers = Array.from({ length: 6 }, async (_none, writer) => {
      for (let edit = 0; edit < 5; edit += 1) await write(both[writer % 2]!, `slovo ${writer}-${edit}`);
    });
    await Promise.all(writers);
    const { keywords, registry: stored } = (await both[0]('GET', `/passports/${id}`)).json();
    expect(new Set(keywords.cs).size).toBe(31);
    expect(stored.revision).toBe(31);
    expect(conflicts).toBeGreaterThan(0);
  });

  test('what is sent to both at once with one key, or from one source, is registered once', async () => {
    const both = await callerOf('approver');
    const key = { 'idempotency-key': 'jednou-a-dost-0001' };
    const made = await Promise.all(both.map((call) => call('POST', '/passports', openDraft({ iri: 'https://h.example/klic' }), key)));
    expect(new Set(made.map((answer) => (answer.json() as { id: string }).id)).size).toBe(1);
    const drafts = Array.from({ length: 150 }, (_none, n) => openDraft({ iri: `https://h.example/zdroj/${n}` }));
    await Promise.all(both.map((call) => importLines(call, '?status=published', drafts)));
    const { count } = await registry.ctx.database.db
      .selectFrom('passport')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('source_key', 'like', '%https://h.example/zdroj/%')
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(150);
  });

  test('a token revoked on one lets in no more on the other, from the next request on', async () => {
    const admin = await administrator({ ...registry, app: servers[0].app as FastifyInstance });
    const { id, token } = (
      await admin.call('POST', '/tokens', { owner: 'organisation', organisation: 'hodonin', role: 'registrar', label: 't' })
    ).json();
    const there = on(servers[1], token);
    expect((await there('GET', '/passports?limit=1')).statusCode).toBe(200);
    // Requests are under way all the time; none that begins after the answer is let in.
    const begun: { at: number; status: number }[] = [];
    const over = new AbortController();
    const asking = (async () => {
      while (!over.signal.aborted) {
        const at = performance.now();
        begun.push({ at, status: (await there('GET', '/passports?limit=1')).statusCode });
      }
    })();
    expect((await admin.call('DELETE', `/tokens/${id}`)).statusCode).toBe(204);
    const revokedAt = performance.now();
    for (let ask = 0; ask < 5; ask += 1) expect((await there('POST', '/passports', openDraft())).statusCode).toBe(401);
    over.abort();
    await asking;
    expect(begun.filter(({ at, status }) => at > revokedAt && status !== 401)).toEqual([]);
  });

  test('a session that is ended, a role that is lost and an account that is shut stop on the other at once', async () => {
    const admin = await administrator({ ...registry, app: servers[0].app as FastifyInstance }, 'druhy@kraj.example');
    const elsewhere = ({ cookie, csrf }: Browser): Browser => Object.assign(browser(servers[1].app as FastifyInstance), { cookie, csrf });
    const kindOf = async (one: Browser) => ((await one.call('GET', '/session')).json() as { kind: string }).kind;
    const ends: Record<string, (person: Browser & { id: string }) => Promise<unknown>> = {
      'signed out': (person) => person.call('DELETE', '/session'),
      'role taken': ({ id }) => admin.call('DELETE', `/people/${id}/memberships?organisation=hodonin&role=registrar`),
      'shut out': ({ id }) => admin.call('PATCH', `/people/${id}`, { isDisabled: true }),
    };
    for (const [name, end] of Object.entries(ends)) {
      const email = `${name.replace(' ', '.')}@hodonin.example`;
      const person = await invited(servers[0].app as FastifyInstance, admin, email, 'registrar', 'hodonin');
      const there = elsewhere(person);
      expect([name, await kindOf(there)]).toEqual([name, 'person']);
      await end(person);
      expect([name, await kindOf(there)]).toEqual([name, 'guest']);
      expect([name, (await there.call('POST', '/passports', openDraft())).statusCode]).toEqual([name, 401]);
    }
  });

  test('the audit log of both is one whole chain', async () => {
    expect(await verifyAudit(registry.ctx.database)).toMatchObject({ broken: null });
  });
});
