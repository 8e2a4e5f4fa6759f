import type { Distribution, Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openLocalServer, type LocalServer } from './local-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const marker = 'KVADRUPLON';
const table = `nazev,pocet\n${marker} A,3\n${marker} B,5\n`;
const files: Readonly<Record<string, string>> = {
  '/hriste.csv': table,
  '/pomalu.csv': table,
  '/lide.csv': `nazev,rodne_cislo\n${marker} A,7801233540\n${marker} B,8002023540\n`,
  '/mapa.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { nazev: 'Hřiště' }, geometry: { type: 'Point', coordinates: [17.13, 48.85] } },
      { type: 'Feature', properties: { nazev: 'Lávka' }, geometry: { type: 'Point', coordinates: [17.14, 48.86] } },
    ],
  }),
};

const termsOn = (personalData: string): Partial<Distribution> => ({
  termsOfUse: { personalData: `https://data.gov.cz/podmínky-užití/${personalData}/` },
});

describe.each(databases)('previews on $name', ({ create }) => {
  let place: TestDatabase;
  let server: LocalServer;
  let address: string;
  let registry: OpenRegistry;
  let hodonin: Call;
  let officer: Call;
  let guest: Call;
  /** What the server waits for before it sends the slow file. */
  let slowly = async (): Promise<void> => undefined;
  let now = new Date('2026-05-04T10:00:00Z');

  beforeAll(async () => {
    server = await openLocalServer((request, response) => {
      const body = files[request.url ?? ''];
      // The check of links says from where it asks; that of files does not.
      const isSlow = request.url === '/pomalu.csv' && request.headers.origin === undefined;
      void (isSlow ? slowly() : Promise.resolve()).then(() => {
        if (body === undefined) response.writeHead(404).end();
        else response.end(body);
      });
    });
    address = server.url;
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => now, fetch: { allow: ['127.0.0.1'], ports: [server.port] } });
    hodonin = await caller(registry, 'approver', 'hodonin');
    officer = await caller(registry, 'security-officer');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    server.close();
    await place.remove();
  });

  const fileAt = (path: string, format = 'CSV') => ({ kind: 'file' as const, format, downloadUrl: `${address}${path}` });
  const register = async (fields: Partial<Draft> = {}): Promise<string> => {
    const draft = openDraft({ distributions: [fileAt('/hriste.csv')], ...fields });
    const { id } = (await hodonin('POST', '/passports?status=published', draft)).json() as { id: string };
    await registry.jobs?.idle();
    return id;
  };
  const preview = async (id: string, call = guest, number = 1) => await call('GET', `/passports/${id}/distributions/${number}/preview`);
  const kept = async (id: string) =>
    (await registry.ctx.database.db.selectFrom('preview').selectAll().where('passport_id', '=', id).execute()).length;
  /** Past the write door, so that nothing but the passport itself changes. */
  const putUnderEmbargo = async (id: string) => {
    const { db } = registry.ctx.database;
    const row = await db.selectFrom('passport').select('document').where('id', '=', id).executeTakeFirstOrThrow();
    const passport = JSON.parse(row.document) as Draft;
    const document = JSON.stringify({ ...passport, access: { ...passport.access, embargoUntil: '2026-12-31' } });
    await db.updateTable('passport').set({ document }).where('id', '=', id).execute();
  };
  /** Nobody is shown anything, nor told that there is something. */
  const expectNone = async (id: string) => {
    for (const call of [guest, hodonin, officer]) {
      const answer = await preview(id, call);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).not.toContain(marker);
    }
  };

  test('of public files show their first rows, and a drawing of a map, to everybody', async () => {
    const id = await register({ distributions: [fileAt('/hriste.csv'), fileAt('/mapa.geojson', 'GEOJSON')] });
    expect((await preview(id)).json()).toEqual({
      distribution: 1,
      at: now.toISOString(),
      columns: [
        { name: 'nazev', type: 'string', filledShare: 1 },
        { name: 'pocet', type: 'integer', filledShare: 1 },
      ],
      rows: [
        [`${marker} A`, '3'],
        [`${marker} B`, '5'],
      ],
      of: { columns: 2, rows: 2 },
    });
    const map = (await preview(id, guest, 2)).json();
    expect(map.outline).toMatchObject({ features: 2, bbox: [17.13, 48.85, 17.14, 48.86], points: [expect.any(Array), expect.any(Array)] });
    expect(map.rows).toEqual([['Hřiště'], ['Lávka']]);
    expect((await preview(id, guest, 3)).json().code).toBe('preview-not-found');
  });

  test.each<[string, Partial<Draft>]>([
    ['data that are not public', { access: { rights: 'RESTRICTED' } }],
    ['data whose access nobody stated', { access: undefined }],
    ['data under embargo', { access: { rights: 'PUBLIC', route: 'download', embargoUntil: '2026-06-01' } }],
    ['data about people', { security: { personalData: 'personal' } }],
    ['data of which nobody knows whether they are about people', { security: { answers: { people: 'unknown' } } }],
  ])('of %s are not kept', async (_name, fields) => {
    const id = await register(fields);
    expect(await kept(id)).toBe(0);
    await expectNone(id);
  });

  test.each<[string, Partial<Draft>, Partial<Distribution>]>([
    ['are published by law', { security: { personalData: 'by-law', legalBasis: ['340/2015 Sb.'] } }, {}],
    ['are about groups of people', { security: { subjects: ['žáci'] } }, {}],
    ['hold personal data by their terms of use', {}, termsOn('obsahuje-osobní-údaje')],
    ['do not tell it in their terms of use', {}, termsOn('není-specifikováno-zda-obsahuje-osobní-údaje')],
  ])('are not kept of open data that %s', async (_name, fields, terms) => {
    const id = await register({ ...fields, distributions: [{ ...fileAt('/hriste.csv'), ...terms }] });
    expect((await guest('GET', `/passports/${id}`)).json().registry.security.level).toBe('S0');
    expect(await kept(id)).toBe(0);
    await expectNone(id);
  });

  test('are not kept of a passport that became stricter while its file was fetched', async () => {
    const draft = openDraft({ distributions: [fileAt('/pomalu.csv')] });
    const sent = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    slowly = async () => {
      asked.resolve();
      await sent.promise;
    };
    const { id } = (await hodonin('POST', '/passports?status=published', draft)).json() as { id: string };
    await asked.promise;
    await putUnderEmbargo(id);
    sent.resolve();
    await registry.jobs?.idle();
    expect(await kept(id)).toBe(0);
  });

  test('are not kept of a file that turns out to be about people', async () => {
    const id = await register({ distributions: [fileAt('/lide.csv')] });
    expect(await kept(id)).toBe(0);
    await expectNone(id);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    [
      'is not public any more',
      (id) => hodonin('PATCH', `/passports/${id}?status=published`, { access: { rights: 'RESTRICTED' } }, { 'if-match': '*' }),
    ],
    [
      'is about people after all',
      (id) => hodonin('PATCH', `/passports/${id}?status=published`, { security: { personalData: 'personal' } }, { 'if-match': '*' }),
    ],
    ['is archived', (id) => hodonin('DELETE', `/passports/${id}`)],
    [
      'names another file',
      (id) => hodonin('PATCH', `/passports/${id}?status=published`, { distributions: [fileAt('/nikde.csv')] }, { 'if-match': '*' }),
    ],
  ])('are gone with the write after which a passport %s', async (_name, change) => {
    const id = await register();
    expect(await kept(id)).toBe(1);
    await registry.jobs?.idle();
    expect(await change(id)).toMatchObject({ statusCode: expect.toSatisfy((status: number) => status < 300) });
    expect(await kept(id)).toBe(0);
    await expectNone(id);
  });

  test('follow the file: what is gone from its address is gone here after the next check', async () => {
    const id = await register();
    const before = files['/hriste.csv'];
    try {
      delete (files as Record<string, string>)['/hriste.csv'];
      expect((await hodonin('POST', `/passports/${id}/check`)).statusCode).toBe(202);
      await registry.jobs?.idle();
      await expectNone(id);
    } finally {
      Object.assign(files, { '/hriste.csv': before });
    }
  });

  test('of an embargo that begins are hidden at once, whatever is kept', async () => {
    const id = await register();
    await putUnderEmbargo(id);
    await expectNone(id);
    now = new Date('2027-01-01T10:00:00Z');
    expect((await preview(id)).statusCode).toBe(200);
    now = new Date('2026-05-04T10:00:00Z');
  });
});
