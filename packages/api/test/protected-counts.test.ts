import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProtectedCounts } from '../src/security/protected-counts.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { upsertOrganisations } from '../src/organisations/organisation.store.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

const towns = ['breclav', 'mikulov', 'veseli', 'znojmo'];

describe.each(databases)('numbers of protected records on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let dataTeam: Call;
  let guest: Call;
  let number = 0;
  const critical: string[] = [];

  const register = async (
    organisation: string,
    count: number,
    fields: object = { security: { personalData: 'special' } },
    status = 'published',
  ) => {
    const drafts = Array.from({ length: count }, () => {
      number += 1;
      return openDraft({ organisation, iri: `https://data.example/${number}`, themes: [number % 2 ? 'TRAN' : 'SOCI'], ...fields });
    });
    const lines = await importLines(dataTeam, `?status=${status}`, drafts);
    critical.push(...lines.map((line) => line['id'] as string));
    await registry.jobs?.idle();
    const { change_seq: last } = await registry.ctx.database.db
      .selectFrom('passport')
      .select('change_seq')
      .orderBy('change_seq', 'desc')
      .executeTakeFirstOrThrow();
    await registry.ctx.index.waitFor(Number(last), 2_000);
  };
  const countsFor = async (call: Call) => (await call('GET', '/security/protected')).json() as ProtectedCounts;
  const countOf = ({ organisations }: ProtectedCounts, town: string) => {
    const { count, below } = organisations.find(({ value }) => value === town)!;
    return count ?? `<${below}`;
  };

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    await upsertOrganisations(
      registry.ctx.database.db,
      towns.map((id) => ({ id, name: { cs: id } })),
      new Date().toISOString(),
    );
    dataTeam = await caller(registry, 'data-team');
    guest = await caller(registry, 'guest');
    await register('hodonin', 3, {});
    await register('kyjov', 2, { security: { personalData: 'personal' } });
    await register('mikulov', 1, { access: { rights: 'RESTRICTED' } });
    await register('breclav', 6);
    await register('mikulov', 2);
    await register('mikulov', 4, { security: { personalData: 'special' } }, 'draft');
    await register('znojmo', 4);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('below five are not told, and only what is published counts', async () => {
    const counts = await countsFor(guest);
    expect(['breclav', 'mikulov', 'znojmo', 'veseli', 'kyjov'].map((town) => countOf(counts, town))).toEqual([6, '<5', '<5', '<5', '<5']);
    expect(counts.total).toEqual({ atLeast: 11, below: null });
  });

  test('are the same for every caller', async () => {
    const callers = [dataTeam, await caller(registry, 'approver', 'mikulov'), await caller(registry, 'planner')];
    for (const call of callers) expect(await countsFor(call)).toEqual(await countsFor(guest));
  });

  test('a guest cannot tell one record more or fewer by any query, as long as a number stays below five', async () => {
    const filters = fc.record(
      {
        organisation: fc.constantFrom('breclav', 'mikulov', 'znojmo', 'veseli'),
        theme: fc.constantFrom('TRAN', 'SOCI', 'REGI'),
        territory: fc.constantFrom('obec/586021', 'vusc/116'),
        q: fc.constantFrom('hřiště', 'děti', 'chráněná'),
        access: fc.constantFrom('PUBLIC', 'RESTRICTED', 'NON_PUBLIC'),
        minQuality: fc.constantFrom('0', '50'),
      },
      { requiredKeys: [] },
    );
    const doors = fc.constantFrom(
      '/passports?sort=title&',
      '/quality/summary?by=organisation&',
      '/quality/summary?by=theme&',
      '/quality/summary?by=territory&',
      '/quality/trend?months=3&',
    );
    const asked = fc
      .sample(fc.tuple(doors, filters), { numRuns: 150, seed: 5 })
      .map(([door, chosen]) => `${door}${new URLSearchParams(chosen as Record<string, string>)}`);
    const fixed = ['/security/protected', '/passports/export', '/organisations', '/suggest?q=hri', '/publication-plan'];
    const seen = async () => {
      const answers: Record<string, string> = {};
      for (const url of [...fixed, ...asked, ...critical.map((id) => `/passports/${id}`)]) {
        const { statusCode, headers, body } = await guest('GET', url);
        const { date: _date, 'content-length': _length, ...rest } = headers;
        answers[url] = JSON.stringify([statusCode, rest, body.replace(/"requestId":"[^"]*"/, '')]);
      }
      return answers;
    };
    await register('veseli', 1);
    const before = await seen();
    await register('veseli', 1);
    await register('mikulov', 1);
    const after = await seen();
    for (const url of Object.keys(before)) expect([url, after[url]]).toEqual([url, before[url]]);
    await register('mikulov', 2);
    expect(countOf(await countsFor(guest), 'mikulov')).toBe(5);
  });
});
