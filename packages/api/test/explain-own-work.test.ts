import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/accounts/actor.ts';
import { createToken } from '../src/accounts/create-token.ts';
import { makeConsoleToken } from '../src/accounts/tokens/console-tokens.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import type { Explanation } from '../src/permissions/explain.ts';
import { addPerson } from './add-person.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, calls, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('why somebody may not publish their own work on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let admin: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    admin = await caller(registry, 'system-admin');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const explained = async (actor: string, resource: string, action = 'passport.publish'): Promise<Explanation | undefined> => {
    const answer = await admin('GET', `/permissions/explain?actor=${actor}&action=${action}&resource=${resource}`);
    return (answer.json() as { items: Explanation[] }).items[0];
  };
  let count = 0;
  const person = async (role: Role): Promise<{ ref: string; call: Call }> => {
    count += 1;
    const personId = await addPerson(registry, { email: `p${count}@kraj.example`, role, organisation: 'hodonin' });
    const wanted = { role, organisation: 'hodonin', label: 't', days: 9, personId };
    return { ref: `person:${personId}`, call: calls(registry.app, await createToken(registry.ctx.database, wanted, registry.ctx.clock())) };
  };
  const consoleToken = async (publishesOwn: boolean): Promise<string> => {
    const wanted = { role: 'data-team', organisation: null, label: 'převod', days: 9, publishesOwn } as const;
    return await makeConsoleToken(registry.ctx.database, wanted, registry.ctx.clock());
  };
  const drafted = async ({ call }: { call: Call }): Promise<string> =>
    ((await call('POST', '/passports', openDraft())).json() as { id: string }).id;

  // The tests follow each other: the organisation begins with nobody.
  test('is told by the same rule that decides', async () => {
    const author = await person('approver');
    const hodonin = 'organisation:hodonin';
    expect(await explained(author.ref, hodonin)).toMatchObject({
      allowed: true,
      rule: 'publish-own',
      ownWork: { allowed: true, rule: 'own-work.alone' },
    });
    const other = await person('organisation-admin');
    expect(await explained(author.ref, hodonin)).toMatchObject({ allowed: true, ownWork: { allowed: false, rule: 'own-work' } });

    const id = await drafted(author);
    expect(await explained(author.ref, `passport:${id}`)).toMatchObject({
      allowed: false,
      rule: 'own-work',
      text: { cs: expect.stringContaining('Vlastní zápis') },
      ownWork: { allowed: false, isOwn: true },
    });
    expect(await explained(other.ref, `passport:${id}`)).toMatchObject({ allowed: true, rule: 'publish-own', ownWork: { isOwn: false } });
    expect((await author.call('POST', `/passports/${id}/publish`)).json().code).toBe('own-work');
    await author.call('POST', `/passports/${id}/submit`);
    expect(await explained(author.ref, `passport:${id}`)).toMatchObject({ allowed: false, rule: 'own-submission' });
    expect((await author.call('POST', `/passports/${id}/publish`)).json().code).toBe('own-submission');
    expect((await other.call('POST', `/passports/${id}/publish`)).statusCode).toBe(200);
  });

  test('of a role depends on the person; of what needs no second person nothing is said', async () => {
    expect(await explained('role:approver@hodonin', 'organisation:hodonin')).toMatchObject({ allowed: true, ownWork: { allowed: null } });
    for (const [actor, action] of [
      ['role:registrar@hodonin', 'passport.publish'],
      ['role:approver@hodonin', 'passport.write'],
    ] as const)
      expect(await explained(actor, 'organisation:hodonin', action)).not.toHaveProperty('ownWork');
  });

  test('of a trusted program names the trust, which the list of tokens shows as well', async () => {
    const [trusted, plain] = [await consoleToken(true), await consoleToken(false)].map((token) => token.split('_')[1] ?? '');
    expect(await explained(`token:${trusted}`, 'organisation:hodonin')).toMatchObject({
      allowed: true,
      ownWork: { allowed: true, rule: 'own-work.trusted-program' },
    });
    expect(await explained(`token:${plain}`, 'organisation:hodonin')).toMatchObject({ ownWork: { allowed: false, rule: 'own-work' } });
    const { items } = (await admin('GET', '/tokens')).json() as { items: { id: string; publishesOwn: boolean }[] };
    expect(items.filter(({ publishesOwn }) => publishesOwn).map(({ id }) => id)).toEqual([trusted]);
    expect(items.map(({ id }) => id)).toContain(plain);
  });
});
