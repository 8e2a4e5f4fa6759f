import { upsertOrganisations } from '@pasport/api';
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
const callers: Record<string, Record<string, string>> = {};
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
    return known.flatMap((url) => (/:\w+/.test(url) ? [id, slug, '1'].map((value) => url.replaceAll(/:\w+/g, value)) : [url]));
  });
}

describe.each(Object.keys(words) as Level[])('of a record of level %s', (level) => {
  test('no page shows an outsider a hidden word, whatever its address', async () => {
    const pages = pagesAbout(passports[level]);
    expect(pages.length).toBeGreaterThan(30);
    for (const [name, headers] of Object.entries(callers))
      for (const page of pages) {
        const { status, seen } = await get(page, headers);
        const shown = words[level].filter((word) => seen.includes(word) && !page.includes(word));
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
