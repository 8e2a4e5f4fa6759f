import { setTimeout } from 'node:timers/promises';
import { beginRegistration, getRegistration, upsertOrganisations, type Actor } from '@pasport/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

const hidden =
  'xklicx xirix xkuratorx xosobax xsystemx xdodavatelx xserverx xmistnostx xsouborx xadresax xsloupecx xschematx xdokumentacex xstrankax xnavicx'.split(
    ' ',
  );
const words = { S3: hidden, S4: ['xnazevx', 'xpopisx', ...hidden] } as const;
type Level = keyof typeof words;

/** A record whose every hidden value holds a word that stands nowhere else. */
const marked = (level: Level, number: number) => ({
  organisation: 'hodonin',
  title: { cs: level === 'S4' ? 'Seznam xnazevx' : 'Seznam klientů' },
  description: { cs: level === 'S4' ? 'Popis xpopisx.' : 'Popis.' },
  keywords: { cs: ['xklicx'] },
  iri: `https://xirix.example/${level}/${number}`,
  curator: { name: 'Xkuratorx', email: 'xosobax@hodonin.example' },
  contactPoint: { email: 'socialni@hodonin.example' },
  locations: [{ system: { name: 'Xsystemx', vendor: 'Xdodavatelx' }, path: '\\\\xserverx\\data', place: 'xmistnostx' }],
  distributions: [
    {
      kind: 'file',
      title: { cs: 'xsouborx' },
      format: 'CSV',
      downloadUrl: 'https://xadresax.example/a.csv',
      columns: [{ name: 'xsloupecx' }],
      schemaUrl: 'https://xschematx.example/',
    },
  ],
  documentation: 'https://xdokumentacex.example/',
  landingPage: 'https://xstrankax.example/',
  themes: ['SOCI'],
  territory: { units: ['obec/586021'] },
  extras: { cizi: 'xnavicx' },
  security: { personalData: level === 'S3' ? 'personal' : 'special' },
});

/** Addresses of a route, where its path alone is not enough. `{id}`, `{slug}`: of the protected passport. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  '/hledat': ['/hledat', '/hledat?q=seznam', '/hledat?q=xklicx', '/hledat?organisation=hodonin&lang=en'],
  '/hledat.csv': ['/hledat.csv', '/hledat.csv?q=seznam'],
  '/kvalita': ['/kvalita', '/kvalita?organisation=hodonin', '/kvalita?theme=SOCI&lang=en'],
  '/zadost-o-data': ['/zadost-o-data?q=seznam'],
};

let site: TestSite;
const routes: string[] = [];
const passports: Record<Level, { id: string; slug: string }> = { S3: { id: '', slug: '' }, S4: { id: '', slug: '' } };
/** Registrations of the office, in which its protected passports are being changed, and an import of it. */
const registrations: string[] = [];
const callers: Record<string, Record<string, string>> = {};
const office = (organisation: string): Actor => ({ kind: 'token', id: organisation, role: 'approver', organisation });
beforeAll(async () => {
  site = await openSite({
    fixtures: false,
    onRoute: ({ method, url }) => {
      if ([method].flat().includes('GET') && !/^\/(?:api|docs|health)\b/.test(url)) routes.push(url);
    },
  });
  const { db } = site.registry.ctx.database;
  const organisations = ['hodonin', 'kyjov', 'mikulov'].map((id) => ({ id, name: { cs: `Město ${id}` } }));
  await upsertOrganisations(db, organisations, new Date().toISOString());
  const headers = { authorization: `Bearer ${await site.token('approver', 'hodonin')}`, 'content-type': 'application/json' };
  const register = async (level: Level, number: number) => {
    const answer = await site.registry.app.inject({
      method: 'POST',
      url: '/api/v1/passports?status=published',
      headers,
      payload: JSON.stringify(marked(level, number)),
    });
    return answer.json() as { id: string; slug: string };
  };
  passports.S3 = await register('S3', 0);
  passports.S4 = await register('S4', 0);
  await site.registry.jobs?.idle();
  // Rows of the files that should have been removed, but were not.
  const document = JSON.stringify({ columns: [{ name: 'xukazkax' }], rows: [['xukazkax']], of: { columns: 1, rows: 1 } });
  const url = 'https://xadresax.example/a.csv';
  const left = Object.values(passports).map(({ id }) => ({ passport_id: id, position: 0, url, at: new Date().toISOString(), document }));
  await db.insertInto('preview').values(left).execute();
  for (const { id } of Object.values(passports))
    registrations.push((await beginRegistration(site.registry.ctx, office('hodonin'), { kind: 'change', passport: id })).id);
  // An import that refuses such records is found by outsiders at most as numbers.
  await site.registry.app.inject({
    method: 'POST',
    url: '/api/v1/passports/import?source=lkod',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    payload: [1, 2].map((number) => JSON.stringify({ ...marked('S4', number), title: 'xnazevx' })).join('\n'),
  });
  const refusing = await db.selectFrom('import_run').select(['id', 'refused']).executeTakeFirstOrThrow();
  expect(refusing.refused).toBe(2);
  registrations.push(refusing.id);
  callers['guest'] = {};
  for (const [name, role, organisation] of [
    ['planner', 'planner'],
    ['another organisation', 'organisation-admin', 'kyjov'],
    ['data team', 'data-team'],
    ['system administrator', 'system-admin'],
  ] as const)
    callers[name] = { authorization: `Bearer ${await site.token(role, organisation)}` };
  await site.registry.ctx.index.waitFor(100, 500);
});
afterAll(async () => {
  await site.close();
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await site.registry.app.inject({ url, headers });
  return { status: answer.statusCode, seen: (answer.body + JSON.stringify(answer.headers)).toLowerCase() };
};

/** Every address of a page, with the protected passport where a route has a place for one. */
function pagesAbout({ id, slug }: { id: string; slug: string }): string[] {
  return [...new Set(routes)].flatMap((route) => {
    const known = addresses[route] ?? [route.replace('*', 'pages.css')];
    const values = [id, slug, '1', ...registrations];
    return known.flatMap((url) => (/:\w+/.test(url) ? values.map((value) => url.replaceAll(/:\w+/g, value)) : [url]));
  });
}

describe.each(Object.keys(words) as Level[])('of a record of level %s', (level) => {
  test('no page shows an outsider a hidden word, whatever its address', async () => {
    const pages = pagesAbout(passports[level]);
    expect(pages.length).toBeGreaterThan(30);
    for (const [name, headers] of Object.entries(callers))
      for (const page of pages) {
        const { status, seen } = await get(page, headers);
        const shown = [...words[level], 'xukazkax'].filter((word) => seen.includes(word) && !page.includes(word));
        expect([name, page, shown]).toEqual([name, page, []]);
        expect([name, page, status]).not.toEqual([name, page, 500]);
      }
  });

  test('its own people read it on its page', async () => {
    const own = { authorization: `Bearer ${await site.token('registrar', 'hodonin')}` };
    const { seen } = await get(`/pasport/${passports[level].slug}`, own);
    expect(seen).toContain('xsystemx');
  });
});

test('a copy that another office begins holds what it sees, no more', async () => {
  for (const level of ['S3', 'S4'] as const) {
    const { state } = await beginRegistration(site.registry.ctx, office('kyjov'), { kind: 'copy', passport: passports[level].id });
    const kept = JSON.stringify(state).toLowerCase();
    expect([level, words[level].filter((word) => kept.includes(word))]).toEqual([level, []]);
  }
});

test('who looks after all changes no passport that they see only in part, and opens no unfinished work of an office', async () => {
  const { ctx } = site.registry;
  const dataTeam: Actor = { kind: 'token', id: 'team', role: 'data-team', organisation: null };
  for (const { id } of Object.values(passports))
    await expect(beginRegistration(ctx, dataTeam, { kind: 'change', passport: id }, 'hodonin')).rejects.toMatchObject({
      code: 'not-allowed',
    });
  for (const id of registrations) await expect(getRegistration(ctx, dataTeam, id)).rejects.toMatchObject({ code: 'not-found' });
  const own = await beginRegistration(ctx, dataTeam, { kind: 'paper' }, 'hodonin');
  expect((await getRegistration(ctx, dataTeam, own.id)).id).toBe(own.id);
});

test('its own people leave one entry of the audit log for each answer, files of a search included', async () => {
  const { db } = site.registry.ctx.database;
  const own = { authorization: `Bearer ${await site.token('registrar', 'hodonin')}` };
  const both = `2 passports: ${[passports.S3.id, passports.S4.id].toSorted().join(' ')}`;
  const { S4 } = passports;
  const read: Record<string, string> = {
    // The page of a passport names others that are like it.
    [`/pasport/${S4.slug}`]: both,
    [`/pasport/${S4.slug}/tisk`]: S4.id,
    [`/pasport/${S4.slug}/kvalita`]: S4.id,
    '/hledat': both,
    '/hledat.csv': both,
    '/hledat.jsonld': both,
  };
  const entries = async () => await db.selectFrom('audit').select('object').where('action', '=', 'passport.read').orderBy('seq').execute();
  for (const [url, object] of Object.entries(read)) {
    const before = (await entries()).length;
    expect([url, (await get(url, own)).status]).toEqual([url, 200]);
    // What was read while an answer streamed is written down once it was sent.
    await setTimeout(100);
    expect([url, (await entries()).slice(before)]).toEqual([url, [{ object }]]);
  }
});

test('a feed and a file of results hold no critical record for the public', async () => {
  for (const url of ['/hledat.atom', '/hledat.csv', '/hledat.jsonld', '/hledat']) {
    const { seen } = await get(url);
    expect([url, seen.includes(passports.S4.id)]).toEqual([url, false]);
  }
});

test('how many critical ones there are is told as <5, with and without a filter', async () => {
  for (const [url, organisation] of [
    ['/kvalita', ''],
    ['/kvalita?organisation=hodonin', 'město hodonin'],
  ] as const) {
    const { seen } = await get(url);
    const line = /kritické datové sady.+?<\/p>/s.exec(seen)?.[0].replaceAll(/<[^>]+>/g, '') ?? '';
    expect(line).toMatch(/v celém registru &lt;5/);
    if (organisation !== '') expect(line).toContain(`${organisation} &lt;5`);
  }
});
