import type { Distribution, Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileCheck } from '../src/quality/file-check.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openLocalServer, type LocalServer } from './local-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const layers = (count: number) =>
  Array.from({ length: count }, (_, index) => `<Layer><Name>v${index}</Name><Title>Vrstva ${index}</Title></Layer>`).join('');
const capabilities = (count: number) => `<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Title>Mapy</Title></Service>
<Capability><Layer><Title>Vše</Title><CRS>EPSG:5514</CRS>${layers(count)}</Layer></Capability></WMS_Capabilities>`;
const exception = '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0"><ows:Exception/></ows:ExceptionReport>';
const openapi = JSON.stringify({ openapi: '3.1.0', info: { title: 'Stromy', version: '1' }, paths: { '/stromy': { get: {} } } });

describe.each(databases)('services behind a passport on $name', ({ create }) => {
  let place: TestDatabase;
  let server: LocalServer;
  let address: string;
  let registry: OpenRegistry;
  let hodonin: Call;
  let guest: Call;
  let layerCount = 40;
  const asked: string[] = [];

  /** What the service answers, with its status: by its path, asked for by the parameters that its kind needs. */
  const answer = (url: URL, accepts: string): [number, string] => {
    const isAsked = url.searchParams.get('request') === 'GetCapabilities';
    if (url.pathname === '/wms') return [200, isAsked && url.searchParams.get('service') === 'WMS' ? capabilities(layerCount) : exception];
    if (url.pathname === '/wfs') return [400, exception];
    if (url.pathname === '/tabulka.csv') return [200, `nazev\n${'a\n'.repeat(40)}`];
    if (url.pathname === '/mapa') return [200, '<!doctype html><html><body>Mapa</body></html>'];
    if (url.pathname === '/openapi.json') return accepts.includes('json') ? [200, openapi] : [406, ''];
    if (url.pathname === '/velka/wms') return [200, ' '.repeat(20_000_001)];
    return [404, '<html></html>'];
  };

  beforeAll(async () => {
    server = await openLocalServer((request, response) => {
      // The check of links says from where it asks; that of services does not.
      if (request.headers.origin === undefined) asked.push(request.url ?? '');
      const [status, body] = answer(new URL(request.url ?? '', 'http://a'), request.headers.accept ?? '');
      response.writeHead(status).end(body);
    });
    address = server.url;
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, fetch: { allow: ['127.0.0.1'], ports: [server.port] } });
    hodonin = await caller(registry, 'approver', 'hodonin');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    server.close();
    await place.remove();
  });

  const map = (path: string, fields: Partial<Distribution> = {}): Distribution => ({
    kind: 'map-service',
    accessUrl: `${address}${path}`,
    service: { endpointUrl: `${address}${path}` },
    ...fields,
  });
  const register = async (distributions: Distribution[], fields: Partial<Draft> = {}): Promise<string> => {
    const { id } = (await hodonin('POST', '/passports?status=published', openDraft({ distributions, ...fields }))).json() as { id: string };
    await registry.jobs?.idle();
    return id;
  };
  const filesOf = async (id: string): Promise<FileCheck[]> => (await guest('GET', `/passports/${id}/report`)).json().files ?? [];
  const checksOf = ({ report }: FileCheck) => report?.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check);

  test('are asked for their description after a save, each with its own report or the reason why not', async () => {
    const inward = address.replace('127.0.0.1', '169.254.169.254');
    const files = await filesOf(
      await register([
        map('/wms', { format: 'WMS_SRVC' }),
        map('/wfs'),
        map('/mapa', { format: 'WMS_SRVC' }),
        {
          kind: 'api',
          accessUrl: `${address}/api`,
          service: { endpointUrl: `${address}/api`, endpointDescription: `${address}/openapi.json` },
        },
        map('/nikde/wms'),
        map('/velka/wms'),
        map('/', { accessUrl: inward, service: { endpointUrl: inward } }),
        { kind: 'api', accessUrl: `${address}/jen-api` },
      ]),
    );
    expect(files.map(({ pointer }) => pointer)).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `/distributions/${index}`));
    const [wms, wfs, page, api, missing, large, inside] = files as [
      FileCheck,
      FileCheck,
      FileCheck,
      FileCheck,
      FileCheck,
      FileCheck,
      FileCheck,
    ];
    expect(wms.report).toMatchObject({ format: 'WMS_SRVC', rows: 40, columns: [] });
    expect(checksOf(wms)).not.toContain('service-answers');
    expect(checksOf(wfs)).toEqual(['service-answers']);
    expect(checksOf(page)).toEqual(['service-answers']);
    expect(api.report).toMatchObject({ format: 'OPENAPI', rows: 1 });
    expect([missing, large, inside].map(({ refusal }) => refusal?.reason)).toEqual(['status-404', 'too-large', 'address-not-public']);
    expect(missing.refusal?.message.cs).toBe('Adresa odpověděla stavem 404 místo popisu služby.');
    expect(asked).toContain('/wms?service=WMS&request=GetCapabilities');
    expect(asked).not.toContain('/jen-api');
    for (const file of files) expect(file).not.toHaveProperty('disagreements');
  });

  test('are kept as those of files: of a protected passport outsiders read the scores alone, nothing is previewed', async () => {
    const id = await register([map('/wms')], { security: { personalData: 'personal' } });
    expect(Object.keys((await guest('GET', `/passports/${id}/report`)).json()).toSorted()).toEqual([
      'at',
      'dimensions',
      'number',
      'revision',
      'score',
    ]);
    expect(await registry.ctx.database.db.selectFrom('preview').selectAll().execute()).toEqual([]);
  });

  test('raise no alarm when they lose layers, nor when a service takes the place of a file or the other way', async () => {
    const alarms = async (id: string) =>
      await registry.ctx.database.db.selectFrom('alarm').select('kind').where('passport_id', '=', id).execute();
    const id = await register([map('/wms', { format: 'WMS_SRVC' })]);
    expect((await filesOf(id))[0]?.report?.rows).toBe(40);
    layerCount = 2;
    expect((await hodonin('POST', `/passports/${id}/check`)).statusCode).toBe(202);
    await registry.jobs?.idle();
    expect((await filesOf(id))[0]?.report?.rows).toBe(2);
    expect(await alarms(id)).toEqual([]);
    const table: Distribution = { kind: 'file', format: 'CSV', downloadUrl: `${address}/tabulka.csv` };
    for (const distributions of [[table], [map('/wms')]]) {
      expect((await hodonin('PATCH', `/passports/${id}?status=published`, { distributions }, { 'if-match': '*' })).statusCode).toBe(200);
      await registry.jobs?.idle();
      expect((await filesOf(id))[0]?.report?.rows).toBe(distributions[0] === table ? 40 : 2);
      expect(await alarms(id)).toEqual([]);
    }
  });
});
