import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { closedAddress } from './closed-address.ts';
import { fakeRegistry, goodToken, problem } from './fake-registry.ts';
import { emptyFolder, runProgram } from './run-program.ts';
import { keys, runDialogue } from './terminal.ts';

const csv = 'název,kapacita,poslední změna\nU nádraží,120,2026-05-01\nNárodní třída,80,2026-05-02\n';

function fileWith(name: string, text: string | Uint8Array): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, text);
  return path;
}

test('a finished passport in YAML is sent as it is, once, as a draft', async () => {
  await using registry = await fakeRegistry();
  const file = fileWith('a.yaml', 'title:\n  cs: Lavičky\nthemes: [ENVI]\n');
  const { code, stdout, stderr } = await runProgram(['register', file, '--url', registry.url], { env: { PASPORT_TOKEN: goodToken } });
  expect([code, stdout]).toEqual([0, 'parkoviste\n']);
  expect(stderr).toContain('Zaregistrováno: Lavičky (návrh).');
  expect(registry.records).toEqual([{ kind: 'dataset', title: { cs: 'Lavičky' }, themes: ['ENVI'] }]);
  expect(registry.seen[0]!.query.get('status')).toBe('draft');
  expect(registry.seen[0]!.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
});

test('--publish asks the registry to publish', async () => {
  await using registry = await fakeRegistry();
  const file = fileWith('a.json', '{"title":{"cs":"Lavičky"}}');
  await runProgram(['register', file, '--publish', '--json', '--url', registry.url], { env: { PASPORT_TOKEN: goodToken } });
  expect(registry.seen[0]!.query.get('status')).toBe('published');
});

test('--submit sends for approval, and not together with --publish', async () => {
  await using registry = await fakeRegistry();
  const file = fileWith('a.json', '{"title":{"cs":"Lavičky"}}');
  await runProgram(['register', file, '--submit', '--url', registry.url], { env: { PASPORT_TOKEN: goodToken } });
  expect(registry.seen.map(({ query }) => query.get('status'))).toEqual(['submitted']);
  const { code, stderr } = await runProgram(['register', file, '--submit', '--publish', '--url', registry.url]);
  expect([code, stderr]).toEqual([2, 'Chyba: Buď --submit, nebo --publish, ne obojí.\n']);
});

test('who may not publish is told to register a draft or to let an approver publish', async () => {
  await using registry = await fakeRegistry({
    'POST /api/v1/passports': (_request, response) =>
      problem(response, 403, 'not-allowed', 'K tomu nemáte oprávnění', undefined, { status: 'published' }),
  });
  const file = fileWith('a.json', '{"title":{"cs":"A"}}');
  const { code, stderr } = await runProgram(['register', file, '--publish', '--url', registry.url]);
  expect([code, stderr.trim().split('\n')]).toMatchObject([5, { length: 2 }]);
  expect(stderr).toContain('Zaregistrujte návrh (bez --publish');
});

test('a passport with faults is not sent; every fault has its pointer', async () => {
  await using registry = await fakeRegistry();
  const file = fileWith('a.json', '{"title":{"cs":"A"},"themes":["PARK"],"colour":"red"}');
  const { code, stderr } = await runProgram(['register', file, '--json', '--url', registry.url]);
  expect(code).toBe(1);
  const { error } = JSON.parse(stderr) as { error: { faults: { pointer: string }[] } };
  expect(error.faults.map(({ pointer }) => pointer).toSorted()).toEqual(['/colour', '/themes/0']);
  expect(registry.seen).toEqual([]);
});

test('what the registry refuses ends with 3 and its faults', async () => {
  const faults = [{ pointer: '/iri', code: 'taken', message: 'Tento IRI už má jiný pasport.' }];
  await using registry = await fakeRegistry({
    'POST /api/v1/passports': (_request, response) =>
      problem(response, 409, 'passport-exists', 'Takový pasport už je registrovaný', faults, { id: 'p-42' }),
  });
  const { code, stderr } = await runProgram(['register', fileWith('a.json', '{"title":{"cs":"A"}}'), '--url', registry.url]);
  expect(code).toBe(3);
  expect(stderr).toContain('/iri  Tento IRI už má jiný pasport.');
  expect(stderr).toContain('Už registrovaný je p-42; ukáže ho: pasport show p-42');
});

test('a file of many passports is for import', async () => {
  const { code, stderr } = await runProgram(['register', fileWith('a.json', '[{"title":{"cs":"A"}},{"title":{"cs":"B"}}]')]);
  expect(code).toBe(2);
  expect(stderr).toContain('pasport import');
});

test('without a terminal a CSV file lists what is missing with the options that give it', async () => {
  const file = fileWith('parkoviste.csv', csv);
  const { code, stdout, stderr } = await runProgram(['register', file, '--dry-run']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--theme');
  expect(stderr).toContain('--territory');
  expect(stderr).not.toContain('--title');
});

test('a CSV file fills in title, description, format and columns; options give the rest', async () => {
  const file = fileWith('parkoviste_mesta.csv', csv);
  const { code, stdout } = await runProgram([
    'register',
    '--from',
    file,
    '--theme',
    'TRAN',
    '--territory',
    'obec/586021',
    '--dry-run',
    '--json',
  ]);
  expect(code).toBe(0);
  const { passport, securityLevel, report } = JSON.parse(stdout) as {
    passport: Record<string, unknown>;
    securityLevel: string;
    report: { score: number };
  };
  expect(passport).toMatchObject({
    title: { cs: 'Parkoviste mesta' },
    description: { cs: 'Tabulka se sloupci název, kapacita, poslední změna.' },
    themes: ['TRAN'],
    territory: { units: ['obec/586021'] },
    frequency: 'UNKNOWN',
    access: { rights: 'NON_PUBLIC' },
    distributions: [
      {
        kind: 'file',
        format: 'CSV',
        mediaType: 'text/csv',
        rows: 2,
        columns: [{ name: 'název' }, { name: 'kapacita' }, { name: 'poslední změna' }],
      },
    ],
  });
  expect(securityLevel).toBe('S2');
  expect(report.score).toBeGreaterThan(0);
});

test('a dry run for people shows the passport, its level and score and says that nothing was stored', async () => {
  const { code, stdout, stderr } = await runProgram(['register', fileWith('a.yaml', 'title: { cs: Lavičky }\n'), '--dry-run']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/title:\n {2}cs: Lavičky/);
  expect(stdout).toContain('Bezpečnostní úroveň S2');
  expect(stdout).toContain('Skóre');
  expect(stderr).toContain('nic se neuložilo');
});

test('a link is read from the web without the login of the registry', async () => {
  const seen: (string | undefined)[] = [];
  const web = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8', 'last-modified': 'Sun, 31 May 2026 10:00:00 GMT' }).end(csv);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => web.on('listening', resolve));
  const link = `http://127.0.0.1:${(web.address() as AddressInfo).port}/data/parkovi%C5%A1t%C4%9B.csv`;
  const args = ['register', '--from', link, '--theme', 'TRAN', '--territory', 'obec/586021', '--dry-run', '--json'];
  const { stdout } = await runProgram(args, { env: { PASPORT_TOKEN: goodToken } });
  web.close();
  expect((JSON.parse(stdout) as { passport: object }).passport).toMatchObject({
    title: { cs: 'Parkoviště' },
    modified: '2026-05-31',
    distributions: [{ downloadUrl: link, format: 'CSV', sizeBytes: Buffer.byteLength(csv) }],
  });
  expect(seen).toEqual([undefined]);
});

test('a link that does not answer ends with 4 and its reason', async () => {
  const link = `${await closedAddress()}/a.csv`;
  const { code, stderr } = await runProgram(['register', '--from', link, '--dry-run']);
  expect(code).toBe(4);
  expect(stderr).toContain(`Adresa ${link} neodpovídá: na adrese nic neběží.`);
});

test('a territory that several places share is never guessed', async () => {
  const { code, stderr } = await runProgram([
    'register',
    '--title',
    'A',
    '--description',
    'B',
    '--theme',
    'TRAN',
    '--territory',
    'Hodonín',
    '--dry-run',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('obec/586021');
});

test('with nothing to go by and no terminal it says so and does not wait', async () => {
  const { code, stderr } = await runProgram(['register']);
  expect(code).toBe(2);
  expect(stderr).toContain('--from');
});

test('step by step in a terminal: paper without a link, unknown answers keep it closed', async () => {
  await using registry = await fakeRegistry();
  const { code, stdout, screen } = await runDialogue(
    ['register', '--url', registry.url],
    [
      ['V jaké podobě', keys.up, keys.enter],
      ['Název', 'Kartotéka hrobových míst', keys.enter],
      ['Popis', 'Jedna karta je jedno hrobové místo.', keys.enter],
      ['Hlavní téma', keys.enter],
      ['Území', 'Hodonín', keys.enter],
      ['Jak často', keys.enter],
      ['Který útvar', 'Odbor správy majetku', keys.enter],
      ['Kde data leží', '', keys.enter],
      ['lidé?', keys.up, keys.enter],
      ['zákon nebo smlouva', keys.enter],
      ['ublížit', keys.enter],
      ['Ukládá zákon', keys.enter],
      ['Kdo se k datům', keys.enter],
      ['Co s pasportem', keys.enter],
    ],
    { PASPORT_TOKEN: goodToken },
  );
  expect([code, stdout]).toEqual([0, 'parkoviste\n']);
  expect(screen).toContain('Bezpečnostní úroveň');
  expect(registry.records[0]).toMatchObject({
    title: { cs: 'Kartotéka hrobových míst' },
    distributions: [{ kind: 'paper' }],
    frequency: 'UNKNOWN',
    ownerUnit: 'Odbor správy majetku',
    security: { answers: { people: 'yes', protectedByLaw: 'unknown', harm: 'unknown', mandatoryOpen: 'unknown' } },
    access: { rights: 'NON_PUBLIC' },
  });
  expect(registry.records[0]!['locations']).toBeUndefined();
});

test('Ctrl-C in the middle of the questions registers nothing', async () => {
  await using registry = await fakeRegistry();
  const { code } = await runDialogue(
    ['register', '--url', registry.url],
    [
      ['V jaké podobě', keys.enter],
      ['Odkaz na data', keys.ctrlC],
    ],
  );
  expect([code, registry.seen]).toEqual([130, []]);
});

test('data with birth numbers stay closed although somebody calls them public', async () => {
  const rows = Array.from({ length: 6 }, () => 'Jana,7801233540').join('\n');
  const file = fileWith('najemci.csv', `jmeno,rodne_cislo\n${rows}\n`);
  const given = ['--theme', 'SOCI', '--territory', 'obec/586021', '--access', 'PUBLIC'];
  const { stdout } = await runProgram(['register', '--from', file, ...given, '--dry-run', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ passport: { security: { answers: { people: 'yes' } } }, securityLevel: 'S2' });
  expect(stdout).not.toContain('7801233540');
});

test('a map fills in its properties, number of features and box, in degrees only', async () => {
  const fixtures = fileURLToPath(new URL('../../../fixtures/data/', import.meta.url));
  const prefilled = async (name: string) => {
    const args = ['register', '--from', join(fixtures, name), '--theme', 'ENVI', '--territory', 'obec/586021', '--dry-run', '--json'];
    return (JSON.parse((await runProgram(args)).stdout) as { passport: PrefilledMap }).passport;
  };
  const map = await prefilled('stanoviste-trideneho-odpadu.geojson');
  expect(map.description.cs).toMatch(/^Mapové prvky s vlastnostmi .+[.…]$/);
  expect(map.distributions).toMatchObject([{ format: 'GEOJSON', mediaType: 'application/geo+json', rows: expect.any(Number) as number }]);
  expect(map.territory.units).toEqual(['obec/586021']);
  const [west, south, east, north] = map.territory.bbox!;
  expect([west > 12 && east < 19 && west <= east, south > 48 && north < 52 && south <= north]).toEqual([true, true]);
  expect((await prefilled('mosty.geojson')).territory.bbox).toBeUndefined();
});

interface PrefilledMap {
  readonly description: { readonly cs: string };
  readonly territory: { readonly units: string[]; readonly bbox?: readonly [number, number, number, number] };
  readonly distributions: readonly object[];
}

test('the content decides over a name that says nothing, or something else', async () => {
  const lines = '{"nazev":"A","kapacita":1}\n{"nazev":"B","kapacita":2}\n';
  const args = ['--theme', 'TRAN', '--territory', 'obec/586021', '--dry-run', '--json'];
  const { stdout } = await runProgram(['register', '--from', fileWith('zaznamy.txt', lines), ...args]);
  expect(JSON.parse(stdout)).toMatchObject({
    passport: { distributions: [{ mediaType: 'application/x-ndjson', rows: 2, columns: [{ name: 'nazev' }, { name: 'kapacita' }] }] },
  });
});
