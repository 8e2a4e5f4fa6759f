import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../src/accounts/actor.ts';
import { createToken, type NewToken } from '../src/accounts/create-token.ts';
import { makeConsoleToken } from '../src/accounts/tokens/console-tokens.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { addPerson } from './add-person.ts';
import { administrator, invited } from './browser.ts';
import { databases, type TestDatabase } from './databases.ts';
import { calls, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('own work on $name', ({ create }) => {
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

  const auditOf = async (action: string) =>
    await registry.ctx.database.db.selectFrom('audit').select(['object', 'organisation_id']).where('action', '=', action).execute();
  const tokenFor = async (wanted: Partial<NewToken> & { role: Role }): Promise<Call> =>
    calls(
      registry.app,
      await createToken(registry.ctx.database, { organisation: null, label: 't', days: 9, ...wanted }, registry.ctx.clock()),
    );
  const consoleToken = async (role: Role, organisation: string | null, publishesOwn = false): Promise<Call> =>
    calls(
      registry.app,
      await makeConsoleToken(registry.ctx.database, { role, organisation, label: 't', days: 9, publishesOwn }, registry.ctx.clock()),
    );
  let count = 0;
  /** Somebody with an account and the role, by a token of theirs. */
  const person = async (role: Role, organisation: string | null = null): Promise<Call> => {
    count += 1;
    const personId = await addPerson(registry, { email: `p${count}@kraj.example`, role, organisation });
    return await tokenFor({ role, organisation, personId });
  };
  const register = async (call: Call, query = '', fields: Partial<Draft> = {}): Promise<string> =>
    (await call('POST', `/passports${query}`, openDraft(fields))).json().id;
  const codeOf = async (answer: ReturnType<Call>) => {
    const { statusCode, json } = await answer;
    return statusCode < 300 ? 'done' : (json() as { code: string }).code;
  };
  const revisionOf = async (call: Call, id: string): Promise<number> => (await call('GET', `/passports/${id}`)).json().registry.revision;
  const anyVersion = { 'if-match': '*' };

  // The tests follow each other: the registry begins empty and gets its people.
  test('where nobody else could approve, its author publishes it, and the audit log says so', async () => {
    const importer = await consoleToken('data-team', null);
    const lines = ['a', 'b'].map((name) => openDraft({ organisation: 'kyjov', iri: `https://kyjov.example/${name}` }));
    expect(await importLines(importer, '?status=published', lines)).toMatchObject([{ status: 'created' }, { status: 'created' }]);
    const [entry] = await auditOf('own-work.alone');
    expect(entry).toMatchObject({ organisation_id: 'kyjov', object: expect.stringMatching(/^2 passports: [\da-f-]{36} [\da-f-]{36}$/) });
    const only = await person('approver', 'hodonin');
    const id = await register(only, '?status=published');
    expect(await auditOf('own-work.alone')).toContainEqual({ organisation_id: 'hodonin', object: id });
    expect(await codeOf(only('PATCH', `/passports/${id}`, { ownerUnit: 'Odbor' }, anyVersion))).toBe('done');
  });

  describe('once somebody else could approve', () => {
    let author: Call;
    let other: Call;
    let dataTeam: Call;
    beforeAll(async () => {
      [author, other] = [await person('approver', 'hodonin'), await person('organisation-admin', 'hodonin')];
      dataTeam = await person('data-team');
    });

    test('is published by its author in no door', async () => {
      const draft = openDraft({ iri: 'https://hodonin.example/sada' });
      const doors: Record<string, (id: string) => Promise<string>> = {
        create: () => codeOf(author('POST', '/passports?status=published', openDraft())),
        import: async () => {
          const [line] = await importLines(author, '?status=published', [openDraft({ iri: 'https://hodonin.example/nova' })]);
          return (line as { problem: { code: string } }).problem.code;
        },
        'import again': async () => {
          const [line] = await importLines(author, '?status=published', [draft]);
          return (line as { problem: { code: string } }).problem.code;
        },
        publish: (id) => codeOf(author('POST', `/passports/${id}/publish`)),
        put: (id) => codeOf(author('PUT', `/passports/${id}?status=published`, draft, anyVersion)),
        patch: (id) => codeOf(author('PATCH', `/passports/${id}?status=published`, { ownerUnit: 'Odbor' }, anyVersion)),
        'withdraw and publish': async (id) => {
          await author('POST', `/passports/${id}/submit`);
          await author('POST', `/passports/${id}/withdraw`);
          return await codeOf(author('POST', `/passports/${id}/publish`));
        },
        'take out and publish': async (id) => {
          await author('DELETE', `/passports/${id}`);
          await author('POST', `/passports/${id}/restore`, { revision: 1 });
          return await codeOf(author('POST', `/passports/${id}/publish`));
        },
      };
      const id = await register(author, '', draft);
      for (const [door, go] of Object.entries(doors)) expect(`${door}: ${await go(id)}`).toBe(`${door}: own-work`);
      await author('POST', `/passports/${id}/submit`);
      const seen = { id, revision: await revisionOf(author, id) };
      const many = await author('POST', '/reviews/approve', { items: [seen] });
      expect(many.json().items[0].problem.code).toBe('own-submission');
      expect(await codeOf(other('POST', `/passports/${id}/approve`))).toBe('done');
    });

    test('a change of what is published waits for somebody else, also one back to an earlier revision', async () => {
      const id = await register(author);
      expect(await codeOf(other('POST', `/passports/${id}/publish`))).toBe('done');
      for (const query of ['', '?status=published'])
        expect(await codeOf(author('PATCH', `/passports/${id}${query}`, { ownerUnit: 'Odbor' }, anyVersion))).toBe('own-work');
      expect(await codeOf(author('PUT', `/passports/${id}/proposal`, openDraft({ ownerUnit: 'Odbor' })))).toBe('done');
      await author('POST', `/passports/${id}/submit`);
      expect(await codeOf(other('POST', `/passports/${id}/approve`))).toBe('done');
      expect(await codeOf(author('POST', `/passports/${id}/restore`, { revision: 1 }))).toBe('own-work');
      expect(await codeOf(other('POST', `/passports/${id}/restore`, { revision: 1 }))).toBe('done');
    });

    test('the data team is no exception, and takes the place of a second person where it sees the whole', async () => {
      expect(await codeOf(dataTeam('POST', '/passports?status=published', openDraft({ organisation: 'hodonin' })))).toBe('own-work');
      // Of an organisation where nobody approves; of protected data the data team cannot judge.
      const alone = await tokenFor({ role: 'approver', organisation: 'kyjov', createdBy: 'person:nobody' });
      expect(await codeOf(alone('POST', '/passports?status=published', openDraft()))).toBe('own-work');
      expect(await codeOf(alone('POST', '/passports?status=published', openDraft({ security: { personalData: 'personal' } })))).toBe(
        'done',
      );
    });

    test('what somebody else wrote is published at once, whatever was done to its status between', async () => {
      const id = await register(author);
      await other('POST', `/passports/${id}/submit`);
      await other('POST', `/passports/${id}/withdraw`);
      expect(await codeOf(other('POST', `/passports/${id}/publish`))).toBe('done');
      expect((await auditOf('own-work.alone')).map(({ object }) => object)).not.toContain(id);
    });

    test('somebody who was shut out does not count', async () => {
      const { db } = registry.ctx.database;
      await db.updateTable('person').set({ disabled_at: registry.ctx.clock().toISOString() }).execute();
      expect(await codeOf(author('POST', '/passports?status=published', openDraft()))).toBe('done');
      await db.updateTable('person').set({ disabled_at: null }).execute();
      expect(await codeOf(author('POST', '/passports?status=published', openDraft()))).toBe('own-work');
    });

    test('a program publishes what it brings only when whoever runs the server said so, which is written down', async () => {
      const draft = openDraft({ organisation: 'hodonin', iri: 'https://hodonin.example/z-programu' });
      const plain = await consoleToken('data-team', null);
      expect(await importLines(plain, '?status=published', [draft])).toMatchObject([{ problem: { code: 'own-work' } }]);
      const trusted = await consoleToken('data-team', null, true);
      const [line] = await importLines(trusted, '?status=published', [draft]);
      expect(line).toMatchObject({ status: 'created' });
      expect(await auditOf('own-work.trusted-program')).toEqual([{ organisation_id: 'hodonin', object: line?.['id'] }]);
      expect(await auditOf('token.publishes-own')).toHaveLength(1);
      expect(await importLines(trusted, '?status=published', [{ ...draft, ownerUnit: 'Odbor' }])).toMatchObject([{ status: 'changed' }]);
    });
  });

  describe('the same human is recognised', () => {
    const submitted = async (by: Call): Promise<string> => {
      const id = await register(by);
      await by('POST', `/passports/${id}/submit`);
      return id;
    };

    test('by tokens of an organisation that one person made', async () => {
      const admin = await administrator(registry);
      const manager = await invited(registry.app, admin, 'spravce@hodonin.example', 'organisation-admin', 'hodonin');
      const made = async (role: Role) => {
        const body = { owner: 'organisation', role, label: 't' };
        return calls(registry.app, (await manager.call('POST', '/tokens', body)).json().token);
      };
      const [writer, approver] = [await made('registrar'), await made('approver')];
      const id = await submitted(writer);
      expect(await codeOf(approver('POST', `/passports/${id}/approve`))).toBe('own-submission');
      expect(await codeOf(manager.call('POST', `/passports/${id}/approve`))).toBe('own-submission');
      expect((await approver('GET', `/passports/${id}/review`)).json().may.decide).toBe(false);
      const somebodyElse = await invited(registry.app, admin, 'schvalovatel@hodonin.example', 'approver', 'hodonin');
      expect(await codeOf(somebodyElse.call('POST', `/passports/${id}/approve`))).toBe('done');
    });

    test('by tokens that nobody made in person, within an organisation', async () => {
      const [writer, approver] = [await consoleToken('registrar', 'hodonin'), await consoleToken('approver', 'hodonin')];
      const id = await submitted(writer);
      expect(await codeOf(approver('POST', `/passports/${id}/approve`))).toBe('own-submission');
      expect(await codeOf(approver('POST', `/passports/${id}/return`, { note: 'Ne.' }))).toBe('own-submission');
      expect(await codeOf(approver('POST', `/passports/${id}/publish`))).toBe('own-submission');
      const somebody = await person('approver', 'hodonin');
      expect(await codeOf(somebody('POST', `/passports/${id}/approve`))).toBe('done');
    });

    test('a program and the person who made it, or whose token made it', async () => {
      const admin = await administrator(registry, 'druhy@kraj.example');
      const own = (await admin.call('POST', '/tokens', { owner: 'me', label: 'vlastní' })).json().token as string;
      const byToken = await calls(registry.app, own)('POST', '/tokens', {
        owner: 'organisation',
        organisation: 'hodonin',
        role: 'registrar',
        label: 'program',
      });
      const direct = { owner: 'organisation', organisation: 'hodonin', role: 'approver', label: 'program' };
      const approver = calls(registry.app, (await admin.call('POST', '/tokens', direct)).json().token);
      const id = await submitted(calls(registry.app, byToken.json().token));
      expect(await codeOf(approver('POST', `/passports/${id}/approve`))).toBe('own-submission');
    });
  });
});
