import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openTestRegistry, type Call } from './registry.ts';

/** A record whose every hidden value holds a word that stands nowhere else. */
function marked(fields: Partial<Draft>): Draft {
  return {
    title: { cs: 'Seznam xnazevx' },
    description: { cs: 'Popis xpopisx klientů.' },
    keywords: { cs: ['xklicx'] },
    iri: 'https://xirix.example/sada',
    externalIds: [{ scheme: 'xschemax', value: 'xhodnotax' }],
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
    ...fields,
  };
}

const hiddenWords =
  'xklicx xirix xschemax xhodnotax xkuratorx xosobax xsystemx xdodavatelx xserverx xmistnostx xsouborx xadresax xsloupecx xschematx xdokumentacex xstrankax xnavicx'.split(
    ' ',
  );
const allWords = ['xnazevx', 'xpopisx', ...hiddenWords];

describe.each(databases)('a protected record on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let own: Call;
  const outsiders: Record<string, Call> = {};
  const ids: Record<'S3' | 'S4', { id: string; slug: string }> = { S3: { id: '', slug: '' }, S4: { id: '', slug: '' } };

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    own = await caller(registry, 'approver', 'hodonin');
    outsiders['guest'] = await caller(registry, 'guest');
    outsiders['planner'] = await caller(registry, 'planner');
    outsiders['another organisation'] = await caller(registry, 'organisation-admin', 'kyjov');
    outsiders['data team'] = await caller(registry, 'data-team');
    outsiders['system administrator'] = await caller(registry, 'system-admin');
    ids.S3 = (await own('POST', '/passports?status=published', marked({ security: { personalData: 'personal' } }))).json();
    ids.S4 = (
      await own('POST', '/passports?status=published', marked({ iri: 'https://xirix.example/jina', security: { personalData: 'special' } }))
    ).json();
    await registry.jobs?.idle();
    await registry.ctx.index.waitFor(100, 500);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const doorsOf = ({ id, slug }: { id: string; slug: string }): string[] => [
    `/passports/${id}`,
    `/passports/${slug}`,
    `/passports/${id}?format=lkod`,
    `/passports/${id}/revisions`,
    `/passports/${id}/revisions/1`,
    `/passports/${id}/report`,
    `/passports/${id}/reports`,
    `/passports/${id}/reports/1`,
    `/passports/${id}/reports/diff`,
    `/passports/${id}/waivers`,
    `/passports/${id}/report/badge.svg`,
    ...['csv', 'xlsx', 'html', 'ttl', 'jsonld'].map((suffix) => `/passports/${id}/report.${suffix}`),
    `/passports/${id}/links`,
    `/passports/${id}/timeline`,
    `/passports/${id}/revisions/diff?from=1&to=1`,
    `/passports/${id}/review`,
    `/passports/${id}/proposal`,
    `/passports/${id}/proposal/diff`,
    `/passports/${id}/comments`,
    `/passports/${id}/assignments`,
    `/passports/${id}/evaluation`,
    `/passports/${id}/security/override`,
  ];
  const lists = [
    '/alarms',
    '/passports',
    '/passports/export',
    '/passports?sort=title',
    '/passports?territory=obec/586021&minQuality=0',
    '/organisations',
    '/suggest?q=x',
    '/suggest?q=sez',
    '/quality/summary',
    '/quality/summary?by=territory&q=xnazevx',
    '/quality/trend?months=2',
    '/publication-plan',
    '/queue',
  ];

  test.each(Object.entries({ S3: hiddenWords, S4: allWords }) as ['S3' | 'S4', string[]][])(
    'of level %s shows no outsider a hidden word in any door',
    async (level, words) => {
      for (const call of Object.values(outsiders)) {
        for (const door of [...doorsOf(ids[level]), ...(level === 'S4' ? [] : lists)]) {
          const { body, headers } = await call('GET', door);
          const seen = (body + JSON.stringify(headers)).toLowerCase();
          expect([door, words.filter((word) => seen.includes(word) && !door.includes(word))]).toEqual([door, []]);
        }
      }
    },
  );

  test('is found by none of its hidden words, not even as a number', async () => {
    for (const [name, call] of Object.entries(outsiders)) {
      for (const word of hiddenWords) {
        const { total, facets } = (await call('GET', `/passports?q=${word}`)).json();
        expect([name, word, total, Object.values(facets).flat()]).toEqual([name, word, 0, []]);
      }
    }
  });

  test('of level S4 is not there for the public: no total, no facet, no page', async () => {
    const guest = outsiders['guest'] as Call;
    expect((await guest('GET', '/passports')).json().total).toBe(1);
    for (const door of doorsOf(ids.S4)) expect([door, (await guest('GET', door)).statusCode]).toEqual([door, 404]);
    for (const [name, call] of Object.entries(outsiders)) {
      expect([name, (await call('GET', `/passports/${ids.S4.slug}`)).statusCode]).toEqual([name, 404]);
    }
  });

  test('is whole for its own organisation', async () => {
    for (const level of ['S3', 'S4'] as const) {
      const { body } = await own('GET', `/passports/${ids[level].id}`);
      expect(allWords.filter((word) => !body.toLowerCase().includes(word))).toEqual([]);
    }
  });

  test('refuses outsiders’ writes without telling what it is', async () => {
    for (const [name, call] of Object.entries(outsiders)) {
      if (name === 'data team') continue;
      const answers = await Promise.all([
        call('PUT', `/passports/${ids.S4.id}`, marked({}), { 'if-match': '*' }),
        call('PATCH', `/passports/${ids.S4.id}`, { title: { cs: 'x' } }, { 'if-match': '*' }),
        call('DELETE', `/passports/${ids.S4.id}`),
        call('POST', `/passports/${ids.S4.id}/publish`),
        call('POST', `/passports/${ids.S4.id}/restore`, { revision: 1 }),
      ]);
      for (const answer of answers) {
        expect([401, 403, 404]).toContain(answer.statusCode);
        expect(allWords.filter((word) => answer.body.toLowerCase().includes(word))).toEqual([]);
      }
    }
    expect((await own('GET', `/passports/${ids.S4.id}`)).json().registry.revision).toBe(1);
  });
});
