import { checkFile, type Finding, type Measure } from '@pasport/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import type { StoredReport } from '../src/quality/get-report.ts';
import { databases, type TestDatabase } from './databases.ts';
import { csv, startLinkServer, type LinkServer } from './link-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const reason = 'Sloupec poznámek plníme jen výjimečně, tak to má být.';
const check = 'columns-filled';
const nextDay = 31 * 3_600_000;
/** The column of notes is empty. */
const table = `id,nazev,poznamka\n${Array.from({ length: 24 }, (_none, index) => `${index + 1},Lavička ${index + 1},`).join('\n')}\n`;
const place = '?distribution=/distributions/0';

describe.each(databases)('accepting a finding of a file on $name', ({ create }) => {
  let database: TestDatabase;
  let server: LinkServer;
  let registry: OpenRegistry;
  let now = Date.parse('2026-11-20T10:00:00.000Z');
  let own: Call;
  let guest: Call;
  let number = 0;

  beforeAll(async () => {
    server = await startLinkServer();
    database = await create();
    const fetch = { allow: ['127.0.0.1'], ports: [server.port] };
    registry = await openTestRegistry(database, { runJobs: true, clock: () => new Date(now), fetch });
    own = await caller(registry, 'approver', 'hodonin');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    server.close();
    await database.remove();
  });

  const settle = async (): Promise<void> => await registry.jobs?.idle();
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    registry.ctx.wakeJobs();
    await settle();
  };
  const serve = (body = table): string => {
    const path = `/soubor-${(number += 1)}.csv`;
    server.pages.set(path, { ...csv, body, headers: { ...csv.headers, etag: '"a"' } });
    return path;
  };
  const distributionsOf = (path: string) => [{ kind: 'file' as const, format: 'CSV', downloadUrl: server.url(path) }];
  const register = async (path = serve(), fields: Parameters<typeof openDraft>[0] = {}): Promise<string> => {
    const draft = openDraft({ distributions: distributionsOf(path), ...fields });
    const { id } = (await own('POST', '/passports?status=published', draft)).json();
    await settle();
    return id;
  };
  const accept = async (id: string, body: object = { reason }, query = place, name = check, call = own) => {
    const answer = await call('PUT', `/passports/${id}/waivers/${name}${query}`, body);
    await settle();
    return answer;
  };
  const reportOf = async (id: string, call = guest) =>
    (await call('GET', `/passports/${id}/report`)).json() as StoredReport & { number: number };
  const fileOf = async (id: string) => {
    const { report } = (await reportOf(id)).files![0]!;
    return {
      score: report!.score,
      answer: report!.measures.find((measure: Measure) => measure.check === check)?.answer,
      waived: report!.findings.find((finding: Finding) => finding.check === check)?.waived,
    };
  };

  test('takes it out of the score of the file, keeps it with the reason, and is taken back', async () => {
    const id = await register();
    const before = await reportOf(id);
    const plain = await fileOf(id);
    expect(plain).toMatchObject({ answer: 'fail', waived: undefined });
    const answer = await accept(id, { reason, until: '2026-12-31' });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      200,
      { check, distribution: '/distributions/0', reason, until: '2026-12-31' },
    ]);
    const accepted = await fileOf(id);
    expect(accepted).toMatchObject({ answer: 'waived', waived: { reason, until: '2026-12-31' } });
    expect(accepted.score).toBeGreaterThan(plain.score);
    const after = await reportOf(id);
    expect(after.score).toBe(before.score);
    expect(JSON.stringify(after)).not.toContain('"found"');
    const [diff] = (await guest('GET', `/passports/${id}/reports/diff?from=${before.number}`)).json().files;
    expect(diff.diff.better.map((change: { check: string }) => change.check)).toContain(check);
    expect((await own('DELETE', `/passports/${id}/waivers/${check}${place}`)).statusCode).toBe(204);
    await settle();
    expect(await fileOf(id)).toEqual(plain);
    expect((await own('DELETE', `/passports/${id}/waivers/${check}${place}`)).json().code).toBe('waiver-not-found');
  });

  test('holds when the file is fetched again; said twice, it makes no report twice', async () => {
    const path = serve();
    const id = await register(path);
    await accept(id);
    const reports = async () => (await own('GET', `/passports/${id}/reports`)).json().items.length as number;
    const count = await reports();
    await accept(id);
    expect(await reports()).toBe(count);
    server.pages.set(path, { ...csv, body: `${table}25,Lavička 25,\n`, headers: { ...csv.headers, etag: '"b"' } });
    await pass(nextDay);
    expect(await fileOf(id)).toMatchObject({ answer: 'waived', waived: { reason } });
    expect((await reportOf(id)).files?.[0]?.report?.rows).toBe(25);
  });

  test('ends with its last day', async () => {
    const id = await register();
    await accept(id, { reason, until: new Date(now).toISOString().slice(0, 10) });
    expect((await fileOf(id)).answer).toBe('waived');
    await pass(86_400_000);
    expect(await fileOf(id)).toMatchObject({ answer: 'fail', waived: undefined });
    expect((await own('GET', `/passports/${id}/waivers`)).json().items).toMatchObject([{ distribution: '/distributions/0', holds: false }]);
  });

  test('ends when the file is at another address, and follows the file to another place', async () => {
    const path = serve();
    const id = await register(path);
    await accept(id);
    const move = async (distributions: object) => {
      await own('PATCH', `/passports/${id}`, { distributions }, { 'if-match': '*' });
      await settle();
    };
    await move([...distributionsOf(serve()), ...distributionsOf(path)]);
    const waived = ((await reportOf(id)).files ?? []).map(({ report }) => report?.measures.find((one) => one.check === check)?.answer);
    expect(waived).toEqual(['fail', 'waived']);
    await move(distributionsOf(serve()));
    expect((await fileOf(id)).answer).toBe('fail');
    expect((await own('GET', `/passports/${id}/waivers`)).json().items).toMatchObject([{ distribution: null, holds: false }]);
  });

  test('tells of a difference between the passport and the file that it is meant', async () => {
    const id = await register(undefined, { distributions: [{ ...distributionsOf(serve())[0]!, rows: 9_999 }] });
    const found = (await reportOf(id)).files?.[0]?.disagreements ?? [];
    expect(found.map((one) => one.check)).toContain('passport-rows');
    await accept(id, { reason }, place, 'passport-rows');
    const after = (await reportOf(id)).files?.[0]?.disagreements ?? [];
    expect(after.find((one) => one.check === 'passport-rows')?.waived).toEqual({ reason });
  });

  test('is in every export of the report', async () => {
    const id = await register();
    await accept(id);
    const csvText = (await guest('GET', `/passports/${id}/report.csv`)).body;
    expect(csvText.split('\r\n').find((line) => line.includes(check))).toContain(reason.split(',')[0]);
    expect((await guest('GET', `/passports/${id}/report.html`)).body.replaceAll('\u00A0', ' ')).toContain(reason);
    const workbook = await guest('GET', `/passports/${id}/report.xlsx`);
    const { columns } = await checkFile(new Uint8Array(workbook.rawPayload));
    expect(columns.find(({ name }) => name === 'accepted')?.filled).toBe(1);
  });

  test('is for a check of files, a file that is checked, and no personal data', async () => {
    const id = await register();
    expect((await accept(id, { reason }, place, 'keywords-czech')).json().code).toBe('check-not-found');
    expect((await accept(id, { reason }, '', check)).json().code).toBe('check-not-found');
    expect((await accept(id, { reason }, '?distribution=/distributions/7')).json()).toMatchObject({
      code: 'invalid-request',
      faults: [{ pointer: '/distribution', code: 'no-file' }],
    });
    expect((await accept(id, { reason }, '?distribution=/title')).json().code).toBe('invalid-request');
    expect((await accept(id, { reason }, place, check, guest)).json().code).toBe('not-signed-in');
    // Artificial numbers with the month raised by 70, a form that is not in use.
    const numbers = Array.from({ length: 9_999 }, (_none, ending) => `057101${String(ending).padStart(4, '0')}`)
      .filter((digits) => Number(digits) % 11 === 0)
      .slice(0, 30);
    const people = await register(serve(`jmeno;rc\n${numbers.map((rc, index) => `Nájemce ${index};${rc}`).join('\n')}\n`));
    const caps = (await reportOf(people)).files?.[0]?.report?.caps ?? [];
    expect(caps.map(({ cap }) => cap)).toContain('personal-data');
    expect((await accept(people, { reason }, place, caps[0]!.check)).json().code).toBe('check-not-waivable');
  });

  test('shows the reason only to those who see the passport in full', async () => {
    const id = await register(undefined, { security: { personalData: 'personal' } });
    await accept(id, { reason: 'Důvod xduvodx jen pro zasvěcené.' });
    for (const door of ['', '/waivers', '/report', '/reports/2', '/reports/diff', '/revisions', '/report.csv'])
      expect([door, (await guest('GET', `/passports/${id}${door}`)).body.includes('xduvodx')]).toEqual([door, false]);
    expect((await own('GET', `/passports/${id}/report`)).body).toContain('xduvodx');
  });
});
