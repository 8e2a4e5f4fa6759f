import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realServer, type RealServer } from './real-server.ts';
import { emptyFolder, runProgram } from './run-program.ts';

const parking = `title: { cs: Parkoviště v Hodoníně }
description: { cs: 'Jeden řádek je jedno parkoviště ve správě města.' }
keywords: { cs: [parkování, doprava] }
themes: [TRAN]
territory: { units: [obec/586021] }
frequency: MONTHLY
iri: https://data.example.cz/parkoviste
access: { rights: PUBLIC }
distributions:
  - kind: file
    format: CSV
    mediaType: text/csv
    downloadUrl: https://data.example.cz/parkoviste.csv
    rows: 7
`;

describe('over the registry itself', () => {
  let server: RealServer;
  let env: Record<string, string>;
  const folder = emptyFolder();
  beforeAll(async () => {
    server = await realServer();
    env = { PASPORT_URL: server.url, PASPORT_TOKEN: server.token };
    writeFileSync(join(folder, 'parkoviste.yaml'), parking);
    writeFileSync(join(folder, 'wrong.json'), '{"title":{"cs":"Špatně"},"themes":["PARK"]}');
    writeFileSync(join(folder, 'hriste.ndjson'), '{"title":{"cs":"Dětská hřiště"},"access":{"rights":"PUBLIC"}}\n');
  });
  afterAll(async () => server[Symbol.asyncDispose]());

  test('a passport is imported, found in another form of the word, shown, exported and reported', async () => {
    const imported = await runProgram(['import', folder, '--status', 'published', '--json'], { env });
    expect(imported.code).toBe(1);
    const { counts, records } = JSON.parse(imported.stdout) as {
      counts: object;
      records: { file: string; problem?: { faults: { pointer: string }[] } }[];
    };
    expect(counts).toEqual({ created: 2, changed: 0, unchanged: 0, refused: 1, skipped: 0 });
    expect(records.find(({ file }) => file.endsWith('wrong.json'))?.problem?.faults).toMatchObject([
      { pointer: '/themes/0', code: 'unknown-code' },
    ]);

    const found = await runProgram(['search', 'parkovišť', '--territory', 'obec/586021', '--json'], { env });
    const { items } = JSON.parse(found.stdout) as { items: { id: string; slug: string }[] };
    expect(items).toHaveLength(1);
    const { id, slug } = items[0]!;

    expect((await runProgram(['show', slug], { env })).stdout).toContain('Parkoviště v Hodoníně');
    const lkod = await runProgram(['export', id, '--format', 'lkod'], { env });
    expect(JSON.parse(lkod.stdout)).toMatchObject({ iri: 'https://data.example.cz/parkoviste', typ: 'Datová sada' });
    expect((await untilReported(id)).score).toBeGreaterThan(0);
  });

  test('the report is read from the history, compared, written as a page, a table and a badge', async () => {
    const id = await parkingSlug();
    await untilReported(id);
    const out = emptyFolder();
    const files = [join(out, 'r.html'), join(out, 'r.csv'), join(out, 'r.svg')] as const;
    const { code } = await runProgram(['report', id, '--html', files[0], '--csv', files[1], '--badge', files[2]], { env });
    expect(code).toBe(0);
    const [html, csv, svg] = files.map((path) => readFileSync(path, 'utf8'));
    expect(html).toMatch(/<html lang="cs"[\s\S]*Parkoviště v Hodoníně/);
    expect(csv!.split('\r\n').length).toBeGreaterThan(2);
    expect(svg).toMatch(/^<svg /);
    const first = await runProgram(['report', id, '--number', '1', '--json'], { env });
    expect(JSON.parse(first.stdout)).toMatchObject({ number: 1, revision: 1 });
    expect((await runProgram(['report', id, '--number', '99'], { env })).code).toBe(3);
  });

  test('a file is compared with its passport in the registry', async () => {
    const path = join(emptyFolder(), 'parkoviste.csv');
    writeFileSync(path, 'nazev;kapacita\nU nádraží;120\n');
    const { stdout } = await runProgram(['check', path, '--passport', await parkingSlug(), '--json'], { env });
    const { findings } = JSON.parse(stdout) as { findings: { check: string; pointer?: string }[] };
    expect(findings.find(({ check }) => check === 'passport-rows')).toMatchObject({ pointer: '/distributions/0/rows' });
  });

  test('an organisation is summed up: median, dimensions, the worst passports', async () => {
    const { code, stdout } = await runProgram(['report', '--organisation', 'hodonin'], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Město Hodonín\n\d pasporty, se skóre \d\n/);
    expect(stdout).toMatch(/Medián \d+/);
    expect(stdout).toMatch(/Nejhorší pasporty\n *\d+ +Dětská hřiště/);
    const json = JSON.parse((await runProgram(['report', '--organisation', 'hodonin', '--json'], { env })).stdout) as object;
    expect(json).toMatchObject({ organisation: 'hodonin', overall: { median: expect.any(Number) as number } });
  });

  test('importing again changes nothing', async () => {
    const { stdout } = await runProgram(['import', folder, '--status', 'published', '--json'], { env });
    expect((JSON.parse(stdout) as { counts: object }).counts).toEqual({ created: 0, changed: 0, unchanged: 2, refused: 1, skipped: 0 });
  });

  test('search --all pages through the registry', async () => {
    const { stdout } = await runProgram(['search', '--all', '--limit', '1', '--sort', 'title'], { env });
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  test('what is exported as NDJSON is taken back by another registry', async () => {
    await using other = await realServer();
    const { stdout } = await runProgram(['export', '--all', '--format', 'ndjson'], { env });
    const back = await runProgram(['import', '-', '--json'], {
      env: { PASPORT_URL: other.url, PASPORT_TOKEN: other.token },
      stdin: stdout,
    });
    expect((JSON.parse(back.stdout) as { counts: object }).counts).toMatchObject({ created: 2, refused: 0 });
  });

  test('a dry run of an import stores nothing', async () => {
    const stdin = '{"title":{"cs":"Zkouška"},"iri":"https://data.example.cz/zkouska"}\n';
    const { stdout } = await runProgram(['import', '-', '--dry-run', '--json'], { env, stdin });
    expect((JSON.parse(stdout) as { counts: object }).counts).toMatchObject({ created: 1 });
    expect(JSON.parse((await runProgram(['search', 'zkouška', '--json'], { env })).stdout)).toMatchObject({ total: 0 });
  });

  test('register stores a finished passport and refuses the same one again with 3', async () => {
    const file = join(emptyFolder(), 'lavicky.yaml');
    writeFileSync(file, 'title: { cs: Lavičky }\niri: https://data.example.cz/lavicky\n');
    const first = await runProgram(['register', file, '--json'], { env });
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ title: { cs: 'Lavičky' }, registry: { organisation: 'hodonin', status: 'draft' } });
    expect((await runProgram(['register', file], { env })).code).toBe(3);
  });

  test('login accepts a token of the registry and refuses any other', async () => {
    const stdin = server.token;
    expect((await runProgram(['login', server.url, '--token-stdin'], { stdin })).code).toBe(0);
    expect((await runProgram(['login', server.url, '--token-stdin'], { stdin: `${stdin.slice(0, -4)}0000` })).code).toBe(5);
  });

  test('writing without a token asks to sign in', async () => {
    expect((await runProgram(['import', '-', '--url', server.url], { stdin: '{"title":{"cs":"A"}}\n' })).code).toBe(5);
  });

  async function parkingSlug(): Promise<string> {
    const { stdout } = await runProgram(['search', 'parkoviště', '--json'], { env });
    return (JSON.parse(stdout) as { items: { slug: string }[] }).items[0]!.slug;
  }

  /** The registry assesses a passport soon after it was stored. */
  async function untilReported(id: string): Promise<{ score: number }> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const { code, stdout } = await runProgram(['report', id, '--json'], { env });
      if (code === 0) return JSON.parse(stdout) as { score: number };
      expect(code).toBe(3);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('no report came');
  }
});
