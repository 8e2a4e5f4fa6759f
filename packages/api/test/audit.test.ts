import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHash } from '../src/audit/audit.store.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry } from './registry.ts';

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
