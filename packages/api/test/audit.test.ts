import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHash } from '../src/audit/audit.store.ts';
import type { ShownAudit } from '../src/audit/shown-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('every write on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('adds a link to the audit chain and a number to the feed, in the order of commits', async () => {
    const approver = await caller(registry, 'approver', 'hodonin');
    const drafts = Array.from({ length: 30 }, (_item, n) => openDraft({ iri: `https://data.hodonin.example/soubezne/${n}` }));
    const saved = await Promise.all(drafts.map((draft) => approver('POST', '/passports', draft)));
    expect(saved.map((answer) => answer.statusCode)).toEqual(drafts.map(() => 201));
    const { id } = saved[0]!.json();
    await approver('POST', `/passports/${id}/publish`);
    await importLines(
      approver,
      '',
      drafts.slice(0, 3).map((draft) => ({ ...draft, frequency: 'DAILY' })),
    );
    await approver('DELETE', `/passports/${id}`);

    const { db } = registry.ctx.database;
    const entries = await db.selectFrom('audit').selectAll().orderBy('seq').execute();
    expect(entries.map((entry) => Number(entry.seq))).toEqual(entries.map((_entry, index) => index + 1));
    let previous = '';
    for (const { seq, prev_hash, hash, ...entry } of entries) {
      expect(prev_hash).toBe(previous);
      expect(hash).toBe(auditHash(entry, Number(seq), prev_hash));
      previous = hash;
    }
    expect(entries.map((entry) => entry.action).slice(-7)).toEqual([
      'passport.published',
      'own-work.alone',
      'passport.update',
      'passport.update',
      'passport.update',
      'own-work.alone',
      'passport.archived',
    ]);
    const changes = await db.selectFrom('passport').select('change_seq').execute();
    expect(new Set(changes.map((row) => row.change_seq)).size).toBe(30);
    const head = await db.selectFrom('head').select('seq').where('name', '=', 'change').executeTakeFirstOrThrow();
    expect(Number(head.seq)).toBe(entries.filter(({ action }) => action.startsWith('passport.')).length);
  });
});

describe.each(databases)('the audit log over REST on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let auditor: Call;
  let id = '';
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    auditor = await caller(registry, 'auditor');
    const approver = await caller(registry, 'approver', 'hodonin');
    for (let n = 0; n < 6; n += 1) ({ id } = (await approver('POST', '/passports', openDraft())).json());
    await (
      await caller(registry, 'registrar', 'kyjov')
    )('POST', '/passports', openDraft());
    await (
      await caller(registry, 'registrar', 'hodonin')
    )('POST', `/passports/${id}/publish`);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const numbers = async (query: string): Promise<number[]> =>
    ((await auditor('GET', `/audit${query}`)).json() as { items: ShownAudit[] }).items.map(({ seq }) => seq);
  const lines = async (query: string, headers?: Record<string, string>): Promise<ShownAudit[]> => {
    const { body, statusCode } = await auditor('GET', `/audit${query}`, undefined, headers);
    expect(statusCode).toBe(200);
    return body
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ShownAudit);
  };

  test('is read page by page, each entry once, the newest first', async () => {
    const whole = await numbers('?limit=500');
    const paged: number[] = [];
    for (let next: string | null = '/api/v1/audit?limit=3'; next !== null;) {
      const { pathname, search } = new URL(next, registry.ctx.baseUrl);
      const answer = await auditor('GET', `${pathname}${search}`.replace('/api/v1', ''));
      const page = answer.json() as { items: ShownAudit[]; next: string | null };
      expect(answer.headers['link']).toBe(page.next === null ? undefined : `<${page.next}>; rel="next"`);
      paged.push(...page.items.map(({ seq }) => seq));
      next = page.next;
    }
    expect(paged).toEqual(whole);
    expect(whole).toEqual(whole.toSorted((a, b) => b - a));
    expect(whole.length).toBeGreaterThan(6);
  });

  test('is narrowed by whom, what, to what, where, when and how it ended', async () => {
    const all = ((await auditor('GET', '/audit?limit=500')).json() as { items: ShownAudit[] }).items;
    const today = all[0]!.at.slice(0, 10);
    const those = (keep: (entry: ShownAudit) => boolean) => all.filter(keep).map(({ seq }) => seq);
    const { actor } = all.find(({ action }) => action === 'passport.create')!;
    expect(await numbers('?action=passport.')).toEqual(those(({ action }) => action.startsWith('passport.')));
    expect(await numbers(`?actor=${actor}&limit=500`)).toEqual(those((entry) => entry.actor === actor));
    expect(await numbers(`?object=${id}`)).toEqual(those(({ object }) => object.includes(id)));
    expect(await numbers('?organisation=kyjov')).toEqual(those(({ organisation }) => organisation === 'kyjov'));
    expect(await numbers('?outcome=refused')).toEqual(those(({ action }) => action === 'refused'));
    expect(await numbers('?outcome=done&limit=500')).toEqual(those(({ outcome }) => outcome === 'done'));
    expect(await numbers(`?from=${today}&limit=500`)).toHaveLength(all.length);
    expect(await numbers('?to=2001-01-01')).toEqual([]);
    expect(await numbers('?after=2&before=5')).toEqual([4, 3]);
    for (const narrow of ['?organisation=kyjov', '?outcome=refused', `?object=${id}`])
      expect([narrow, (await numbers(narrow)).length > 0]).toEqual([narrow, true]);
  });

  test.each([
    ['by its format', '?format=ndjson', undefined],
    ['by Accept', '', { accept: 'application/x-ndjson' }],
  ])('is taken away whole %s, the oldest first, so that its chain can be verified elsewhere', async (_how, query, headers) => {
    const entries = await lines(query, headers);
    let previous = '';
    for (const { seq, at, actor, action, object, organisation, requestId, beforeHash, afterHash, prevHash, hash } of entries) {
      const hashes = { before_hash: beforeHash, after_hash: afterHash };
      expect(prevHash).toBe(previous);
      expect(hash).toBe(
        auditHash({ at, actor, action, object, organisation_id: organisation, request_id: requestId, ...hashes }, seq, prevHash),
      );
      previous = hash;
    }
    expect(entries[0]!.seq).toBe(1);
    // Taking it away is an entry of its own.
    expect(entries.at(-1)).toMatchObject({ action: 'audit.export', object: 'audit', outcome: 'done' });
  });

  test('is taken away from where the last time ended, and only what is asked for', async () => {
    expect((await lines('?format=ndjson&after=3&action=passport.create')).map(({ seq }) => seq)).toEqual([4, 5, 6, 7]);
  });

  test('is not given, nor written to, for those who may not read it', async () => {
    const before = (await numbers('?action=audit.export')).length;
    for (const role of ['data-team', 'security-officer'] as const)
      expect((await (await caller(registry, role))('GET', '/audit?format=ndjson')).statusCode).toBe(403);
    expect((await (await caller(registry, 'guest'))('GET', '/audit?format=ndjson')).statusCode).toBe(401);
    expect(await numbers('?action=audit.export')).toHaveLength(before);
  });

  test.each(['?from=loni', '?limit=0', '?limit=501', '?outcome=x', '?before=-1', '?page=2'])('refuses %s', async (query) => {
    expect((await auditor('GET', `/audit${query}`)).statusCode).toBe(400);
  });
});
