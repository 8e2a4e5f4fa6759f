import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../../src/accounts/create-token.ts';
import type { Role } from '../../src/accounts/actor.ts';
import { buildApp } from '../../src/http/app.ts';
import type { OpenRegistry } from '../../src/open-registry.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { caller, calls, importLines, openDraft, openTestRegistry, type Call } from '../registry.ts';
import { callerKinds, everyCaller, publishers, writers } from './callers.ts';
import { routeTable, type RouteEntry } from './route-table.ts';
import { openWorld, type World } from './world.ts';

type Method = Parameters<Call>[0];

describe.each(databases)('who may call which route on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let world: World;
  const routes: string[] = [];
  const callers = new Map<string, Call>();
  const readOnly = new Map<string, Call>();

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    callers.set('guest', await caller(registry, 'guest'));
    for (const { name, role, organisation } of callerKinds) {
      callers.set(name, await caller(registry, role, organisation));
      readOnly.set(name, calls(registry.app, await tokenForReading(role, organisation)));
    }
    world = await openWorld(registry);
    const onRoute = ({ method, url }: { method: string | string[]; url: string }): void =>
      void routes.push(
        ...[method]
          .flat()
          .filter((one) => one !== 'HEAD')
          .map((one) => `${one} ${url}`),
      );
    await (await buildApp(registry.ctx, { logger: false, onRoute })).close();
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const tokenForReading = (role: Role, organisation: string | null): Promise<string> =>
    createToken(registry.ctx.database, { role, organisation, label: 'reading', days: 1, isReadOnly: true }, new Date());

  async function ask(call: Call, route: string, entry: RouteEntry): Promise<number> {
    const { url, body, headers } = await entry.request(world);
    const method = route.split(' ')[0] as Method;
    const isOutside = /^\S+ \/(?:docs|health)/.test(route);
    return (isOutside ? await registry.app.inject({ method, url }) : await call(method, url, body, headers)).statusCode;
  }

  test('every route is in the table, and none is stale', () => {
    expect([...new Set(routes)].toSorted()).toEqual(Object.keys(routeTable).toSorted());
  });

  test.each(Object.entries(routeTable))('%s lets through only whom it should', async (route, entry) => {
    const isPassed = (status: number): boolean => (entry.passes ? entry.passes.includes(status) : status < 300);
    const wrong: unknown[] = [];
    for (const name of everyCaller) {
      const status = await ask(callers.get(name) as Call, route, entry);
      const expected = entry.may.includes(name) ? 'passed' : 'refused';
      const isRight = expected === 'passed' ? isPassed(status) : (name === 'guest' ? [401, 404] : [403, 404]).includes(status);
      if (!isRight) wrong.push([name, status, `should be ${expected}`]);
    }
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(routeTable).filter(([route, { changesNothing }]) => !route.startsWith('GET') && !changesNothing))(
    '%s refuses a token for reading, of any role',
    async (route, entry) => {
      const wrong: unknown[] = [];
      for (const [name, call] of readOnly) {
        const status = await ask(call, route, entry);
        if (![401, 403, 404].includes(status)) wrong.push([name, status]);
      }
      expect(wrong).toEqual([]);
    },
  );

  test('an import decides each line by itself', async () => {
    for (const name of everyCaller.filter((one) => one !== 'guest')) {
      const [line] = await importLines(callers.get(name) as Call, '', [openDraft({ organisation: 'hodonin' })]);
      expect([name, line?.['status']]).toEqual([name, writers.includes(name) ? 'created' : 'refused']);
    }
  });

  test('a bulk approval decides each item by itself', async () => {
    for (const name of everyCaller.filter((one) => one !== 'guest')) {
      const id = await world.newSubmitted();
      const [item] = (
        (await (callers.get(name) as Call)('POST', '/reviews/approve', { items: [{ id, revision: 2 }] })).json() as {
          items: { status: string }[];
        }
      ).items;
      expect([name, item?.status]).toEqual([name, publishers.includes(name) ? 'approved' : 'refused']);
    }
  });
});
