import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../src/accounts/create-token.ts';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, calls, importLines, openDraft, openTestRegistry, type Call } from './registry.ts';

describe.each(databases)('the way of a passport on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let registrar: Call;
  let approver: Call;
  let second: Call;
  let dataTeam: Call;
  let neighbour: Call;
  let guest: Call;
  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place);
    registrar = await caller(registry, 'registrar', 'hodonin');
    approver = await caller(registry, 'approver', 'hodonin');
    second = await caller(registry, 'organisation-admin', 'hodonin');
    dataTeam = await caller(registry, 'data-team');
    neighbour = await caller(registry, 'approver', 'kyjov');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const register = async (call: Call, query = '', fields: Partial<Draft> = {}): Promise<string> =>
    (await call('POST', `/passports${query}`, openDraft(fields))).json().id;
  const published = (fields: Partial<Draft> = {}) => register(approver, '?status=published', fields);
  const reviewOf = async (call: Call, id: string) => (await call('GET', `/passports/${id}/review`)).json();
  const propose = (call: Call, id: string, fields: Partial<Draft>, headers = {}, query = '') =>
    call('PUT', `/passports/${id}/proposal${query}`, openDraft(fields), headers);
  const titleFor = async (call: Call, id: string) => (await call('GET', `/passports/${id}`)).json().title?.cs;
  const tasksOf = async (id: string) =>
    (await registry.ctx.database.db.selectFrom('task').select('kind').where('passport_id', '=', id).execute()).map(({ kind }) => kind);

  describe('of a new passport', () => {
    test('goes from draft over submitted and returned to published', async () => {
      const id = await register(registrar);
      expect((await reviewOf(registrar, id)).may).toEqual({ submit: true, withdraw: false, decide: false });
      const submitted = await registrar('POST', `/passports/${id}/submit`, undefined, { 'if-match': '"1"' });
      expect(submitted.json()).toMatchObject({
        passport: { status: 'submitted', revision: 2 },
        submission: { kind: 'new', state: 'submitted' },
        may: { submit: false, withdraw: true, decide: false },
      });
      expect(await tasksOf(id)).toEqual(['submission']);
      expect((await reviewOf(approver, id)).may.decide).toBe(true);

      const comments = [{ pointer: '/description/cs', text: 'Doplňte, jak často se data mění.' }];
      const returned = await approver('POST', `/passports/${id}/return`, { note: 'Ještě popis.', comments });
      expect(returned.json()).toMatchObject({ passport: { status: 'returned' }, submission: { state: 'returned', note: 'Ještě popis.' } });
      expect(await tasksOf(id)).toEqual(['returned']);
      const { items } = (await registrar('GET', `/passports/${id}/comments`)).json();
      expect(items).toMatchObject([{ ...comments[0], isResolved: false }]);

      await registrar('PATCH', `/passports/${id}`, { description: { cs: 'Mění se ročně.' } }, { 'if-match': '*' });
      const resolved = await registrar('PATCH', `/passports/${id}/comments/${items[0].id}`, { resolved: true });
      expect(resolved.json()).toMatchObject({ isResolved: true });
      expect((await registrar('POST', `/passports/${id}/submit`)).json().submission).toMatchObject({ state: 'submitted' });

      const { passport } = await reviewOf(approver, id);
      const done = await approver('POST', `/passports/${id}/approve`, undefined, { 'if-match': `"${passport.revision}"` });
      expect([done.statusCode, done.json().registry.status]).toEqual([200, 'published']);
      expect((await guest('GET', `/passports/${id}`)).statusCode).toBe(200);
      expect(await tasksOf(id)).toEqual([]);
      expect((await reviewOf(approver, id)).submission).toBeNull();
    });

    test('is never approved by whoever submitted it or wrote it last, in no door', async () => {
      const id = await register(second);
      await approver('POST', `/passports/${id}/submit`);
      for (const own of [approver, second]) {
        expect((await reviewOf(own, id)).may.decide).toBe(false);
        const answers = [
          await own('POST', `/passports/${id}/approve`),
          await own('POST', `/passports/${id}/return`, { note: 'ne' }),
          await own('POST', `/passports/${id}/publish`),
          await own('PUT', `/passports/${id}?status=published`, openDraft(), { 'if-match': '*' }),
          await own('PATCH', `/passports/${id}?status=published`, {}, { 'if-match': '*' }),
        ];
        expect(answers.map((answer) => answer.json().code)).toEqual(answers.map(() => 'own-submission'));
      }
      const other = await caller(registry, 'approver', 'hodonin');
      await other('PATCH', `/passports/${id}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
      expect((await other('POST', `/passports/${id}/approve`)).json().code).toBe('own-submission');
      expect((await dataTeam('POST', `/passports/${id}/approve`)).statusCode).toBe(200);
    });

    test('is not published by its author once it was returned', async () => {
      const id = await register(approver);
      await approver('POST', `/passports/${id}/submit`);
      await second('POST', `/passports/${id}/return`, { note: 'Ještě ne.' });
      expect((await approver('POST', `/passports/${id}/publish`)).json().code).toBe('own-submission');
      expect((await approver('PATCH', `/passports/${id}?status=published`, {}, { 'if-match': '*' })).json().code).toBe('own-submission');
      await approver('POST', `/passports/${id}/submit`);
      expect((await second('POST', `/passports/${id}/approve`)).statusCode).toBe(200);
    });

    test('is not published by its submitter through an import either', async () => {
      const draft = openDraft({ iri: 'https://data.hodonin.example/sada/ke-schvaleni' });
      const [first] = await importLines(approver, '?status=submitted', [draft]);
      expect(first).toMatchObject({ status: 'created' });
      expect(await tasksOf(first?.['id'] as string)).toEqual(['submission']);
      const lines = [draft, openDraft({ iri: 'https://data.hodonin.example/sada/jina' })];
      const own = await importLines(approver, '?status=published', lines);
      expect(own).toMatchObject([{ status: 'refused', problem: { code: 'own-submission' } }, { status: 'created' }]);
      const edited = await importLines(second, '?status=published', [{ ...draft, ownerUnit: 'Odbor' }]);
      expect(edited).toMatchObject([{ problem: { code: 'own-submission' } }]);
      expect(await importLines(second, '?status=published', [draft])).toMatchObject([{ status: 'changed' }]);
      expect(await tasksOf(first?.['id'] as string)).toEqual([]);
    });

    test('is not approved over a second token of the same person', async () => {
      const { database, clock } = registry.ctx;
      const now = clock().toISOString();
      await database.db
        .insertInto('person')
        .values({ id: 'p1', email: 'p1@hodonin.example', name: 'P', language: 'cs', created_at: now } as never)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const ofPerson = async () =>
        calls(
          registry.app,
          await createToken(database, { role: 'approver', organisation: 'hodonin', label: 't', days: 9, personId: 'p1' }, clock()),
        );
      const [one, two] = [await ofPerson(), await ofPerson()];
      const id = await register(registrar);
      await one('POST', `/passports/${id}/submit`);
      expect((await two('POST', `/passports/${id}/approve`)).json().code).toBe('own-submission');
      expect((await approver('POST', `/passports/${id}/approve`)).statusCode).toBe(200);
    });

    test('can be withdrawn and written on; whoever moved it is not taken for its author', async () => {
      const id = await register(registrar);
      await registrar('POST', `/passports/${id}/submit`);
      expect((await registrar('POST', `/passports/${id}/withdraw`)).json()).toMatchObject({
        passport: { status: 'draft' },
        submission: null,
      });
      expect(await tasksOf(id)).toEqual([]);
      expect((await registrar('POST', `/passports/${id}/withdraw`)).json().code).toBe('not-submitted');
      await registrar('POST', `/passports/${id}/submit`);
      await approver('POST', `/passports/${id}/return`, { note: 'Popis.' });
      await registrar('POST', `/passports/${id}/submit`);
      expect((await approver('POST', `/passports/${id}/approve`)).statusCode).toBe(200);
    });

    test('two reviewers make one decision', async () => {
      const id = await register(registrar);
      await registrar('POST', `/passports/${id}/submit`);
      const decisions = await Promise.all([
        approver('POST', `/passports/${id}/approve`),
        second('POST', `/passports/${id}/return`, { note: 'Ne.' }),
        dataTeam('POST', `/passports/${id}/approve`),
      ]);
      expect(decisions.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409, 409]);
      const late = decisions.find(({ statusCode }) => statusCode === 409)?.json();
      expect(late).toMatchObject({ code: 'not-submitted', params: { state: expect.any(String), decidedAt: expect.any(String) } });
    });

    test('a reviewer approves what they have seen, not what was written meanwhile', async () => {
      const id = await register(registrar);
      await registrar('POST', `/passports/${id}/submit`);
      await registrar('PATCH', `/passports/${id}`, { title: { cs: 'Jiný název' } }, { 'if-match': '*' });
      const late = await approver('POST', `/passports/${id}/approve`, undefined, { 'if-match': '"2"' });
      expect([late.statusCode, late.json().params]).toEqual([412, { expected: 2, stored: 3 }]);
    });

    test('leaves the queue when it is archived, and comes back as a draft', async () => {
      const id = await register(registrar);
      await registrar('POST', `/passports/${id}/submit`);
      await approver('DELETE', `/passports/${id}`);
      expect(await tasksOf(id)).toEqual([]);
      expect((await reviewOf(registrar, id)).submission).toBeNull();
      expect((await registrar('POST', `/passports/${id}/submit`)).json().code).toBe('passport-archived');
      await registrar('POST', `/passports/${id}/restore`, { revision: 1 });
      expect((await registrar('POST', `/passports/${id}/submit`)).json().passport.status).toBe('submitted');
    });
  });

  describe('of a change of a published passport', () => {
    test('leaves what is published in sight until somebody else approves it', async () => {
      const id = await published();
      const saved = await propose(registrar, id, { title: { cs: 'Hřiště nově' } });
      expect([saved.statusCode, saved.headers['etag'], saved.json()]).toMatchObject([200, '"1"', { state: 'draft', baseRevision: 1 }]);
      await registrar('POST', `/passports/${id}/submit`);
      expect(await tasksOf(id)).toEqual(['change']);
      for (const call of [guest, neighbour, registrar, approver]) expect(await titleFor(call, id)).toBe('Dětská hřiště');
      expect((await registrar('POST', `/passports/${id}/approve`)).json().code).toBe('not-allowed');
      const approved = await approver('POST', `/passports/${id}/approve`, undefined, { 'if-match': '"1"' });
      expect(approved.json()).toMatchObject({ title: { cs: 'Hřiště nově' }, registry: { revision: 2, status: 'published' } });
      expect(await titleFor(guest, id)).toBe('Hřiště nově');
      expect((await registrar('GET', `/passports/${id}/proposal`)).json().code).toBe('proposal-not-found');
    });

    test('is the only way in which a registrar changes it, whichever door they take', async () => {
      const iri = 'https://data.hodonin.example/sada/zverejnena';
      const id = await published({ iri });
      const changed = openDraft({ iri, title: { cs: 'Podstrčený' } });
      for (const query of ['', '?status=draft', '?status=submitted']) {
        expect([query, (await registrar('PUT', `/passports/${id}${query}`, changed, { 'if-match': '*' })).json().code]).toEqual([
          query,
          'not-allowed',
        ]);
        const [line] = await importLines(registrar, query, [changed]);
        expect([query, line]).toMatchObject([query, { status: 'refused', problem: { code: 'not-allowed' } }]);
        const [same] = await importLines(registrar, query, [openDraft({ iri })]);
        expect([query, same]).toMatchObject([query, { status: 'unchanged' }]);
      }
      // Sent for approval by somebody who could publish, it would hide what was approved as well.
      expect(await importLines(approver, '?status=submitted', [changed])).toMatchObject([{ problem: { code: 'not-allowed' } }]);
      expect(await titleFor(guest, id)).toBe('Dětská hřiště');
      expect(await importLines(approver, '?status=published', [changed])).toMatchObject([{ status: 'changed' }]);
    });

    test('rejected or dropped, it leaves nothing to restore', async () => {
      const id = await published();
      await propose(registrar, id, { title: { cs: 'Špatný název' } });
      await registrar('POST', `/passports/${id}/submit`);
      await approver('POST', `/passports/${id}/return`, { comments: [{ pointer: '/title/cs', text: 'Takhle ne.' }] });
      expect(await tasksOf(id)).toEqual(['returned']);
      expect(await titleFor(guest, id)).toBe('Dětská hřiště');
      expect((await registrar('DELETE', `/passports/${id}/proposal`)).statusCode).toBe(428);
      expect((await registrar('DELETE', `/passports/${id}/proposal`, undefined, { 'if-match': '"1"' })).statusCode).toBe(204);
      expect((await registrar('GET', `/passports/${id}`)).json().registry.revision).toBe(1);
      expect(await tasksOf(id)).toEqual([]);
      expect((await propose(registrar, id, { title: { cs: 'Znovu' } })).json().version).toBe(1);
    });

    test('is locked for its author while it is judged, and never loses an edit', async () => {
      const id = await published();
      expect((await propose(registrar, id, { title: { cs: 'A' } })).statusCode).toBe(200);
      expect((await propose(registrar, id, { title: { cs: 'B' } })).statusCode).toBe(428);
      const edits = ['B', 'C', 'D'].map((cs) => propose(registrar, id, { title: { cs } }, { 'if-match': '"1"' }));
      expect((await Promise.all(edits)).map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412, 412]);
      await registrar('POST', `/passports/${id}/submit`);
      const locked = await propose(registrar, id, { title: { cs: 'E' } }, { 'if-match': '"2"' });
      expect([locked.statusCode, locked.json().code]).toEqual([409, 'proposal-submitted']);
      await registrar('POST', `/passports/${id}/withdraw`);
      expect((await propose(registrar, id, { title: { cs: 'E' } }, { 'if-match': '"2"' })).json().version).toBe(3);
    });

    test('is not approved over a published content that has changed; saved against it, it is', async () => {
      const id = await published();
      await propose(registrar, id, { title: { cs: 'Návrh' } });
      await registrar('POST', `/passports/${id}/submit`);
      await second('PATCH', `/passports/${id}`, { ownerUnit: 'Odbor' }, { 'if-match': '*' });
      const outdated = await approver('POST', `/passports/${id}/approve`);
      expect([outdated.statusCode, outdated.json().code]).toEqual([409, 'proposal-outdated']);
      expect(await titleFor(guest, id)).toBe('Dětská hřiště');
      await registrar('POST', `/passports/${id}/withdraw`);
      const again = { title: { cs: 'Návrh' }, ownerUnit: 'Odbor' };
      expect((await propose(registrar, id, again, { 'if-match': '*' }, '?base=1')).statusCode).toBe(412);
      expect((await propose(registrar, id, again, { 'if-match': '*' }, '?base=2')).statusCode).toBe(200);
      await registrar('POST', `/passports/${id}/submit`);
      expect((await approver('POST', `/passports/${id}/approve`)).json()).toMatchObject(again);
    });

    test('by an approver needs another one as well', async () => {
      const id = await published();
      await propose(approver, id, { title: { cs: 'Vlastní' } });
      await registrar('POST', `/passports/${id}/submit`);
      expect((await approver('POST', `/passports/${id}/approve`)).json().code).toBe('own-submission');
      expect((await second('POST', `/passports/${id}/approve`)).statusCode).toBe(200);
    });

    test('derives the level again, and contradictions are refused before anybody waits', async () => {
      const id = await published();
      const contradiction = await propose(registrar, id, {
        security: { personalData: 'personal', cia: { confidentiality: 1, integrity: 1, availability: 1, scheme: '409/2025' } },
      });
      expect([contradiction.statusCode, contradiction.json().code]).toEqual([422, 'invalid-passport']);
      expect((await propose(registrar, id, { security: { blocks: [{ kind: 'classified' }] } })).json().code).toBe('classified-refused');
      await propose(registrar, id, { security: { personalData: 'personal' } });
      await registrar('POST', `/passports/${id}/submit`);
      // It would be protected, so those outside the organisation may not judge it.
      expect((await dataTeam('GET', `/passports/${id}/proposal`)).statusCode).toBe(404);
      expect((await dataTeam('POST', `/passports/${id}/approve`)).json().code).toBe('not-allowed');
      expect((await approver('POST', `/passports/${id}/approve`)).json().registry.security.level).toBe('S3');
    });

    test('is for published passports that differ from it', async () => {
      const draft = await register(registrar);
      expect((await propose(registrar, draft, {})).json().code).toBe('passport-not-published');
      const id = await published();
      expect((await registrar('POST', `/passports/${id}/submit`)).json().code).toBe('nothing-to-submit');
      await propose(registrar, id, {});
      expect((await registrar('POST', `/passports/${id}/submit`)).json().code).toBe('nothing-to-submit');
      expect((await propose(registrar, id, { organisation: 'kyjov' }, { 'if-match': '*' })).json().code).toBe('not-allowed');
    });
  });

  test('several are approved at once, each for itself', async () => {
    const mine = await register(approver);
    await approver('POST', `/passports/${mine}/submit`);
    const fresh = await register(registrar);
    await registrar('POST', `/passports/${fresh}/submit`);
    const changed = await published();
    await propose(registrar, changed, { title: { cs: 'Změna' } });
    await registrar('POST', `/passports/${changed}/submit`);
    const stale = await register(registrar);
    await registrar('POST', `/passports/${stale}/submit`);
    const answer = await approver('POST', '/reviews/approve', {
      items: [
        { id: mine, revision: 2 },
        { id: fresh, revision: 2 },
        { id: changed, version: 1 },
        { id: stale, revision: 1 },
        { id: '00000000-0000-7000-8000-000000000000', revision: 1 },
      ],
    });
    const results = answer.json().items.map((item: { status: string; problem?: { code: string } }) => item.problem?.code ?? item.status);
    expect(results).toEqual(['own-submission', 'approved', 'approved', 'revision-conflict', 'passport-not-found']);
    expect((await guest('POST', '/reviews/approve', { items: [{ id: mine, revision: 2 }] })).json().code).toBe('not-signed-in');
    expect((await approver('POST', '/reviews/approve', { items: [{ id: mine }] })).json().code).toBe('invalid-request');
  });

  test('a return says why, and comments stand on fields that exist', async () => {
    const id = await register(registrar);
    await registrar('POST', `/passports/${id}/submit`);
    const faults = async (body: object) =>
      (await approver('POST', `/passports/${id}/return`, body)).json().faults?.map((fault: { pointer: string }) => fault.pointer);
    expect(await faults({})).toEqual(['/note']);
    expect(await faults({ note: '  ' })).toEqual(['/note']);
    expect(await faults({ comments: [{ pointer: '/registry/status', text: 'x' }] })).toEqual(['/comments/0/pointer']);
    expect(await faults({ comments: [{ pointer: 'title', text: ' ' }] })).toEqual(['/comments/0/pointer', '/comments/0/text']);
    expect(await faults({ comments: [{ pointer: '/distributions/0/downloadUrl', text: 'Adresa?' }] })).toBeUndefined();
    const added = await registrar('POST', `/passports/${id}/comments`, { pointer: '/keywords', text: 'Doplním.' });
    expect([added.statusCode, added.json().pointer]).toEqual([201, '/keywords']);
    expect((await registrar('PATCH', `/passports/${id}/comments/none`, { resolved: true })).json().code).toBe('comment-not-found');
  });

  test('nothing of it is seen or touched from outside', async () => {
    const id = await published({ title: { cs: 'Veřejná věc' } });
    await propose(registrar, id, { title: { cs: 'Xtajnyx název' }, description: { cs: 'Xpopisx' }, keywords: { cs: ['xklicx'] } });
    await registrar('POST', `/passports/${id}/comments`, { pointer: '/title', text: 'Xkomentarx' });
    await registrar('POST', `/passports/${id}/submit`);
    await registry.ctx.index.waitFor(10_000, 300);
    const planner = await caller(registry, 'planner');
    const admin = await caller(registry, 'system-admin');
    const doors = [
      '',
      '/proposal',
      '/proposal/diff',
      '/review',
      '/comments',
      '/timeline',
      '/revisions',
      '/revisions/1',
      '/report',
      '/reports',
    ];
    const lists = ['/passports?q=xtajnyx', '/passports/export', '/suggest?q=xta', '/queue', '/publication-plan'];
    for (const [name, call] of Object.entries({ guest, neighbour, planner, admin })) {
      for (const door of [...doors.map((part) => `/passports/${id}${part}`), ...lists]) {
        const { body } = await call('GET', door);
        expect([name, door, /xtajnyx|xpopisx|xklicx|xkomentarx/i.test(body.replaceAll('q=xtajnyx', ''))]).toEqual([name, door, false]);
      }
      const writes = [
        await propose(call, id, {}, { 'if-match': '*' }),
        await call('POST', `/passports/${id}/approve`),
        await call('POST', `/passports/${id}/return`, { note: 'x' }),
        await call('POST', `/passports/${id}/withdraw`),
        await call('POST', `/passports/${id}/comments`, { pointer: '', text: 'x' }),
        await call('DELETE', `/passports/${id}/proposal`, undefined, { 'if-match': '*' }),
      ];
      expect([name, writes.map(({ statusCode }) => statusCode)]).toEqual([name, writes.map(() => (name === 'guest' ? 401 : 403))]);
    }
    for (const call of [registrar, approver, dataTeam]) {
      expect((await call('GET', `/passports/${id}/proposal`)).json().draft.title.cs).toBe('Xtajnyx název');
      expect((await call('GET', `/passports/${id}/comments`)).json().items).toHaveLength(1);
    }
    expect((await dataTeam('GET', `/passports/${id}/proposal`)).json()).not.toHaveProperty('author');
  });

  test('what was said of a protected change stays inside when it was given up', async () => {
    const id = await published();
    await propose(registrar, id, { security: { personalData: 'personal' } });
    await registrar('POST', `/passports/${id}/submit`);
    await approver('POST', `/passports/${id}/return`, {
      note: 'Xtajnapoznamkax',
      comments: [{ pointer: '/security', text: 'Xtajnyduvodx' }],
    });
    await registrar('DELETE', `/passports/${id}/proposal`, undefined, { 'if-match': '*' });
    for (const door of ['timeline', 'comments', 'review']) {
      expect([door, (await dataTeam('GET', `/passports/${id}/${door}`)).body]).toEqual([door, expect.not.stringMatching(/Xtajn/)]);
    }
    expect((await registrar('GET', `/passports/${id}/timeline`)).body).toMatch(
      /Xtajnapoznamkax.*Xtajnyduvodx|Xtajnyduvodx.*Xtajnapoznamkax/s,
    );
  });

  test('each step is in the audit log and told as an event, without a word that somebody wrote', async () => {
    const id = await published();
    await propose(registrar, id, { title: { cs: 'Xslovox' } });
    await registrar('POST', `/passports/${id}/submit`);
    await approver('POST', `/passports/${id}/return`, { note: 'Xduvodx', comments: [{ pointer: '/title', text: 'Xkomentarx' }] });
    await registrar('POST', `/passports/${id}/submit`);
    await second('POST', `/passports/${id}/approve`);
    const { db } = registry.ctx.database;
    const audit = await db.selectFrom('audit').selectAll().where('object', '=', id).orderBy('seq').execute();
    expect(audit.map(({ action }) => action)).toEqual([
      'passport.create',
      'own-work.alone',
      'change.proposed',
      'change.submitted',
      'change.returned',
      'change.submitted',
      'passport.update',
      'change.approved',
    ]);
    const events = await db.selectFrom('event').selectAll().where('passport_id', '=', id).orderBy('id').execute();
    expect(events.map(({ kind }) => kind)).toEqual(['change.submitted', 'change.returned', 'change.submitted', 'change.approved']);
    expect(JSON.stringify([audit, events])).not.toMatch(/Xslovox|Xduvodx|Xkomentarx/);
    expect(await verifyAudit(registry.ctx.database)).toMatchObject({ broken: null });
  });
});
