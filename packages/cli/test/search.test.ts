import { expect, test } from 'vitest';
import { fakeRegistry, goodToken } from './fake-registry.ts';
import { runProgram } from './run-program.ts';

test('search prints one line a passport with tabs when nobody looks at a terminal', async () => {
  await using registry = await fakeRegistry();
  const { code, stdout, stderr } = await runProgram(['search', 'parkoviště', '--url', registry.url]);
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toBe('id-0\tParkoviště\thodonin\tpublished\t');
  expect(stderr).toContain('3 pasporty, zobrazeno 2');
});

test('search passes every filter on, repeated ones as repeated parameters', async () => {
  await using registry = await fakeRegistry();
  const filters = [
    '--theme',
    'TRAN',
    '--theme',
    'ENVI',
    '--territory',
    'obec/586307',
    '--bbox',
    '16,49,17,50',
    '--from',
    '2026-01-01',
    '--to',
    '2026-12-31',
  ];
  const more = [
    '--frequency',
    'MONTHLY',
    '--format',
    'CSV',
    '--form',
    'file',
    '--access',
    'PUBLIC',
    '--organisation',
    'hodonin',
    '--kind',
    'dataset',
  ];
  const rest = ['--status', 'published', '--hvd', '--min-quality', '80', '--sort', 'title', '--limit', '5', '--cursor', '0'];
  await runProgram(['search', 'dětská', 'hřiště', ...filters, ...more, ...rest, '--url', registry.url]);
  const sent = Object.groupBy(registry.seen[0]!.query.entries(), ([name]) => name);
  expect(Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, values!.map(([, value]) => value).join('+')]))).toEqual({
    q: 'dětská hřiště',
    theme: 'TRAN+ENVI',
    territory: 'obec/586307',
    bbox: '16,49,17,50',
    from: '2026-01-01',
    to: '2026-12-31',
    frequency: 'MONTHLY',
    format: 'CSV',
    form: 'file',
    access: 'PUBLIC',
    organisation: 'hodonin',
    kind: 'dataset',
    status: 'published',
    hvd: 'true',
    minQuality: '80',
    sort: 'title',
    limit: '5',
    cursor: '0',
    facets: 'false',
  });
});

test('search --json is the answer of the registry and nothing else', async () => {
  await using registry = await fakeRegistry();
  const { stdout, stderr } = await runProgram(['search', '--json', '--url', registry.url]);
  expect(JSON.parse(stdout)).toMatchObject({ total: 3, next: '2', items: [{ id: 'id-0' }, { id: 'id-1' }], facets: { hvd: [] } });
  expect(stderr).toBe('');
});

test('search --all goes through all pages and gives each passport once, also as JSON', async () => {
  await using registry = await fakeRegistry();
  const plain = await runProgram(['search', '--all', '--limit', '2', '--url', registry.url]);
  expect(
    plain.stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  ).toEqual(['id-0', 'id-1', 'id-2']);
  const answer = await runProgram(['search', '--all', '--limit', '2', '--json', '--url', registry.url]);
  expect(JSON.parse(answer.stdout)).toMatchObject({ total: 3, next: null, items: [{ id: 'id-0' }, { id: 'id-1' }, { id: 'id-2' }] });
});

test('search --all --json is valid JSON when nothing was found', async () => {
  await using registry = await fakeRegistry({
    'GET /api/v1/passports': (_request, response) =>
      void response.setHeader('content-type', 'application/json').end('{"total":0,"items":[],"facets":{},"next":null}'),
  });
  const { code, stdout } = await runProgram(['search', 'x', '--all', '--json', '--url', registry.url]);
  expect([code, JSON.parse(stdout)]).toEqual([0, { items: [], total: 0, facets: {}, next: null }]);
});

test('search --facets prints counts and leaves empty facets out', async () => {
  await using registry = await fakeRegistry();
  const { stdout } = await runProgram(['search', '--facets', '--url', registry.url]);
  expect(stdout).toMatch(/^Formát/m);
  expect(stdout).toMatch(/^tabulka CSV +CSV +3 +█+$/m);
  expect(stdout).not.toMatch(/vysokou hodnotou/);
});

test('search sends the token of the environment and the chosen language', async () => {
  await using registry = await fakeRegistry();
  const { code } = await runProgram(['search', '--lang', 'en'], { env: { PASPORT_URL: registry.url, PASPORT_TOKEN: goodToken } });
  expect(code).toBe(0);
  expect(registry.seen[0]!.headers).toMatchObject({ authorization: `Bearer ${goodToken}`, 'accept-language': 'en' });
});

test('a name that several towns share means all of them, and it says where they are', async () => {
  await using registry = await fakeRegistry();
  const { stderr } = await runProgram(['search', '--territory', 'Kyjov', '--url', registry.url]);
  expect(registry.seen[0]!.query.getAll('territory').toSorted()).toEqual(['obec/548308', 'obec/586307', 'obec/596001']);
  expect(stderr).toContain('Kyjov je v okresech Havlíčkův Brod, Hodonín a Žďár nad Sázavou; hledáme ve všech.');
});

test('the name of a district town means the town alone, and the others are told', async () => {
  await using registry = await fakeRegistry();
  const { stderr } = await runProgram(['search', '--territory', 'Hodonín', '--url', registry.url]);
  expect(registry.seen[0]!.query.getAll('territory')).toEqual(['obec/586021']);
  expect(stderr).toContain('Jiná možnost: okres Hodonín (');
});
