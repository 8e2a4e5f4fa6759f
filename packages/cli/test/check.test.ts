import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, runProgram } from './run-program.ts';

const good = 'nazev,kapacita,zmeneno\nU nádraží,120,2026-05-01\nNárodní třída,80,2026-05-02\n';
/** A budget in windows-1250 under a title row, with semicolons and blanks in numbers, as Excel writes it. */
const budget = [
  'Rozpo\xE8et m\xECsta 2026',
  '',
  'N\xE1zev;Polo\x9Eka;Cena K\xE8',
  ...Array.from({ length: 8 }, (_, index) => `Lavi\xE8ka;${5_100 + index};1 ${200 + index},50`),
];
const excel = Buffer.from(`${budget.join('\n')}\n`, 'latin1');

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a good file: dialect, columns with types, no error, code 0', async () => {
  const { code, stdout } = await runProgram(['check', fileWith('a.csv', good)]);
  expect(code).toBe(0);
  expect(stdout).toContain('CSV · 83\u00A0B · Řádků dat: 2 · Sloupců: 3\n');
  expect(stdout).toContain('Kódování: UTF-8 · Oddělovač: čárka · Uvozovky: " (zdvojené) · Konec řádku: LF · Záhlaví na řádku: 1\n');
  expect(stdout).toMatch(/kapacita +celé číslo +100/);
  expect(stdout).toMatch(/zmeneno +datum/);
  expect(stdout).toMatch(/Skóre \d/);
});

test('of a service it counts layers or operations, never rows of data', async () => {
  const layer = '<Layer><Name>parky</Name><Title>Parky</Title></Layer>';
  const wms = `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Capability>${layer}</Capability></WMS_Capabilities>`;
  const api = 'openapi: 3.1.0\ninfo:\n  title: Parky\n  version: "1"\npaths:\n  /parky:\n    get: {}\n';
  const folder = emptyFolder();
  writeFileSync(join(folder, 'wms.xml'), wms);
  writeFileSync(join(folder, 'api.yaml'), api);
  const { stdout } = await runProgram(['check', join(folder, 'wms.xml'), join(folder, 'api.yaml'), '--details']);
  expect(stdout).toMatch(/WMS_SRVC · .* · Vrstev: 1/);
  expect(stdout).toMatch(/OPENAPI · .* · Operací: 1/);
  expect(stdout).not.toContain('Řádků dat');
});

test('in a map that is called parcels an area twice is an overlap', async () => {
  const ring = [
    [17.12, 48.85],
    [17.121, 48.85],
    [17.121, 48.851],
    [17.12, 48.851],
    [17.12, 48.85],
  ];
  const features = [1, 2].map((id) => ({ type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates: [ring] } }));
  const { stdout } = await runProgram([
    'check',
    fileWith('parcely-mesta.geojson', JSON.stringify({ type: 'FeatureCollection', features })),
  ]);
  expect(stdout).toMatch(/Překrývající se dvojice ploch: 1\.\s+Prvky 1 a 2/);
});

test('a file from Excel: what is wrong, with row and column, and what to fix first', async () => {
  const { code, stdout } = await runProgram(['check', fileWith('a.csv', excel)]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/Kódování: windows-1250 · Oddělovač: středník · .*Záhlaví na řádku: 3\nŘádků nad tabulkou: 2\n/);
  expect(stdout).toMatch(/řádek 4, sloupec 3/);
  expect(stdout).toContain('Co opravit nejdřív');
});

test('check --json names the file and has row and column of findings as numbers', async () => {
  const path = fileWith('a.csv', excel);
  const { stdout } = await runProgram(['check', path, '--json']);
  const report = JSON.parse(stdout) as { findings: { positions?: { row?: number; column?: number }[] }[] };
  expect(report).toMatchObject({
    file: path,
    format: 'CSV',
    rows: 8,
    dialect: { encoding: 'windows-1250', delimiter: ';', headerLines: 1, preambleLines: 2 },
  });
  expect(report.findings.flatMap(({ positions = [] }) => positions)).toContainEqual({ row: 4, column: 3 });
});

test('the file may come on standard input', async () => {
  const { code, stdout } = await runProgram(['check', '-', '--json'], { stdin: good });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { file: '-', rows: 2 }]);
});

test('values of cells never get into the output', async () => {
  const people = 'jmeno,rodne_cislo\nJana,7801233540\nPetr,8002023540\n';
  const { stdout } = await runProgram(['check', fileWith('a.csv', people), '--json']);
  expect(stdout).not.toMatch(/7801233540|8002023540|Petr/);
});

test('a score under the limit ends with 1', async () => {
  const { code, stderr } = await runProgram(['check', fileWith('a.csv', excel), '--fail-under', '100']);
  expect(code).toBe(1);
  expect(stderr).toContain('Skóre je pod mezí 100.');
});

test('a picture under the name of a table is told to be one', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  const { code, stdout } = await runProgram(['check', fileWith('a.csv', png)]);
  expect(code).toBe(1);
  expect(stdout).toContain('PNG · 12\u00A0B\n');
  expect(stdout).toMatch(/chyba +Má to být CSV, ale soubor je PNG\./);
});

test.each([
  ['/no/such/file.csv', 2, 'Chyba: Soubor /no/such/file.csv neexistuje.\n'],
  ['-', 1, 'Chyba: Na standardním vstupu nic není.\n'],
  ['/dev/null', 1, 'Chyba: Soubor /dev/null je prázdný.\n'],
])('%s cannot be checked, ends with %i and one sentence', async (path, exit, sentence) => {
  expect(await runProgram(['check', path])).toEqual({ code: exit, stdout: '', stderr: sentence });
});

test('an empty file: one sentence for people, a report for a program', async () => {
  const path = fileWith('a.csv', '');
  expect(await runProgram(['check', path, '--lang', 'en'])).toEqual({ code: 1, stdout: '', stderr: `Error: The file ${path} is empty.\n` });
  const { code, stdout } = await runProgram(['check', path, '--json']);
  expect([code, JSON.parse(stdout)]).toMatchObject([1, { sizeBytes: 0, rows: 0 }]);
});

describe('more files', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'pod'));
  writeFileSync(join(folder, 'dobry.csv'), good);
  writeFileSync(join(folder, 'pod', 'excel.csv'), excel);
  writeFileSync(join(folder, 'cti.txt'), 'Popis');

  test('a folder: a table with the worst first, what is no data passed over, the worst decides the code', async () => {
    const { code, stdout, stderr } = await runProgram(['check', folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/pod\/excel\.csv +CSV +\d+ +\d[\s\S]*\ndobry\.csv +CSV +\d+\n/);
    expect(stderr).toBe('Zkontrolováno: 2 soubory, s chybou nebo pod mezí 1.\nPřeskočeno, nejsou to data: 1 soubor.\n');
  });

  test('a file that is not there does not stop the others', async () => {
    const { code, stdout, stderr } = await runProgram(['check', join(folder, 'dobry.csv'), 'http://127.0.0.1:1/x.csv']);
    expect([code, stderr]).toEqual([4, 'Zkontrolováno: 2 soubory, s chybou nebo pod mezí 1.\n']);
    expect(stdout).toMatch(/x\.csv +–  +Adresa/);
    expect(stdout).toMatch(/dobry\.csv +CSV +100\n/);
  });

  test('--json has an entry for each, in the order given', async () => {
    const { stdout } = await runProgram(['check', folder, 'http://127.0.0.1:1/x.csv', '--json']);
    const { files, ...counts } = JSON.parse(stdout) as { files: { file: string }[] };
    expect(counts).toEqual({ checked: 3, withErrors: 2 });
    expect(files).toMatchObject([{ rows: 2 }, { rows: 8 }, { file: 'http://127.0.0.1:1/x.csv', error: { code: 'source-unreachable' } }]);
  });

  test('exports go into a folder, one for each file', async () => {
    const out = join(emptyFolder(), 'zpravy');
    await runProgram(['check', folder, '--html', out, '--csv', out]);
    const names = readdirSync(out);
    expect(names).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('dobry.csv.html'))).toHaveLength(1);
  });

  test('an empty folder has nothing to check', async () => {
    expect((await runProgram(['check', emptyFolder()])).code).toBe(2);
  });
});

test('a page, a table of findings and a graph are written beside the output, the file complete or not at all', async () => {
  const out = emptyFolder();
  const [html, csv, dqv] = ['z.html', 'z.csv', 'z.ttl'].map((name) => join(out, name)) as [string, string, string];
  const { code } = await runProgram(['check', fileWith('a.csv', excel), '--html', html, '--csv', csv, '--dqv', dqv, '--lang', 'en']);
  expect(code).toBe(1);
  expect(readFileSync(html, 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="en"/);
  expect(readFileSync(csv, 'utf8').split('\r\n').length).toBeGreaterThan(2);
  expect(readFileSync(dqv, 'utf8')).toContain('dqv:QualityMeasurement');
  expect(readdirSync(out)).toHaveLength(3);
});

describe('a file on the web', () => {
  let web: Server;
  let address: string;
  beforeAll(async () => {
    web = createServer(({ url }, response) => {
      if (url === '/stary') response.writeHead(302, { location: '/novy.csv' }).end();
      else if (url === '/novy.csv') response.writeHead(200, { 'content-type': 'text/csv' }).end(good);
      else if (url === '/obrovsky.csv') response.writeHead(200, { 'content-length': String(2 ** 31) }).end('a,b\n');
      else response.writeHead(404).end();
    });
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  });
  afterAll(() => void web.close());

  test('is fetched over redirects and checked', async () => {
    const { code, stdout } = await runProgram(['check', `${address}/stary`, '--json']);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { file: `${address}/stary`, format: 'CSV', rows: 2 }]);
  });

  test('that is not there ends with 4, one over the limit with 2, before anything is read', async () => {
    expect(await runProgram(['check', `${address}/nic.csv`])).toMatchObject({
      code: 4,
      stdout: '',
      stderr: expect.stringContaining('HTTP 404'),
    });
    expect(await runProgram(['check', `${address}/obrovsky.csv`])).toMatchObject({ code: 2, stdout: '' });
  });
});
