import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder, runProgram } from './run-program.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/data/', import.meta.url));
const marker = 'XTAJNEX';
const table = `nazev,kapacita\n${marker} A,120\n${marker} B,osmdesát\n`;
const folder = emptyFolder();

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Report {
  readonly score: number;
  readonly findings: readonly {
    check: string;
    severity: string;
    pointer?: string;
    positions?: readonly object[];
    message: { cs: string };
  }[];
}

async function reportOf(...args: string[]): Promise<{ code: number | null; report: Report; stderr: string; stdout: string }> {
  const { code, stdout, stderr } = await runProgram(['check', ...args, '--json']);
  return { code, report: JSON.parse(stdout) as Report, stderr, stdout };
}

const data = file('data.csv', table);
const wrong = { kind: 'file', format: 'XLSX', encoding: 'windows-1250', rows: 5, columns: [{ name: 'nazev' }, { name: 'ulice' }] };
const passport = (distributions: readonly object[], more: object = {}) => ({ title: { cs: 'Parkoviště' }, distributions, ...more });

test('findings of a passport that disagrees with its file point into the passport and cost no points beyond the file', async () => {
  const place = file('pasport.json', passport([{ kind: 'api' }, { ...wrong, format: 'CSV' }]));
  const { code, report } = await reportOf(data, '--passport', place);
  expect(code).toBe(0);
  expect(report.findings.map(({ check, pointer }) => [check, pointer])).toEqual(
    expect.arrayContaining([
      ['passport-columns', '/distributions/1/columns'],
      ['passport-rows', '/distributions/1/rows'],
    ]),
  );
  expect(report.findings.map(({ check }) => check)).toContain('encoding-declared');
  expect(report.findings.map(({ check }) => check)).not.toContain('passport-encoding');
});

test('another format than the passport says is an error, told once', async () => {
  const { code, report } = await reportOf(data, '--passport', file('xlsx.yaml', passport([wrong])));
  expect(code).toBe(1);
  const formats = report.findings.filter(({ check }) => /format/.test(check));
  expect(formats.map(({ check, severity }) => [check, severity])).toEqual([['format-as-declared', 'error']]);
});

test('data that are not public may hold what public data may not', async () => {
  const people = file('lide.csv', 'jmeno,rodne_cislo\nJana,7801233540\nPetr,8002023540\nEva,7801233540\n');
  const closed = file('closed.json', passport([{ kind: 'file', format: 'CSV' }], { access: { rights: 'NON_PUBLIC' } }));
  const [open, inside] = [await reportOf(people), await reportOf(people, '--passport', closed)];
  expect(inside.report.score).toBeGreaterThan(open.report.score);
});

test('features outside the territory of the passport are found', async () => {
  const map = join(fixtures, 'stanoviste-trideneho-odpadu.geojson');
  const prague = file('praha.json', passport([{ kind: 'file', format: 'GEOJSON' }], { territory: { units: ['obec/554782'] } }));
  const checks = (await reportOf(map, '--passport', prague)).report.findings.map(({ check }) => check);
  expect(checks).toContain('coordinates-territory');
  expect((await reportOf(map)).report.findings).toEqual([]);
});

test('a passport with no distribution for the file is told, the file is checked', async () => {
  const place = file(
    'dve.json',
    passport([
      { kind: 'file', format: 'XLSX' },
      { kind: 'file', format: 'ODS' },
    ]),
  );
  const { code, stderr } = await reportOf(data, '--passport', place);
  expect([code, stderr]).toEqual([0, 'Ke které distribuci pasportu patří data.csv, se nepozná; s pasportem se neporovnává.\n']);
});

test('a Table Schema judges the values, none of which is printed', async () => {
  const schema = file('schema.json', { fields: [{ name: 'nazev' }, { name: 'kapacita', type: 'integer' }] });
  const { code, report, stdout } = await reportOf(data, '--schema', schema);
  expect(code).toBe(1);
  expect(report.findings.find(({ check }) => check === 'schema-types')?.positions).toEqual([{ row: 3, column: 2 }]);
  expect(stdout).not.toMatch(new RegExp(`${marker}|osmdesát`));
});

test('a data package gives the schema of the file by its name', async () => {
  const schema = (type: string) => ({ fields: [{ name: 'nazev' }, { name: 'kapacita', type }] });
  const resources = [
    { name: 'jine', path: 'jine.csv', schema: schema('string') },
    { name: 'data', path: 'data.csv', schema: schema('integer') },
  ];
  const { report } = await reportOf(data, '--schema', file('datapackage.json', { resources }));
  expect(report.findings.map(({ check }) => check)).toContain('schema-types');
});

test('an XML Schema judges XML, with the schemas that lie by it', async () => {
  const xml = fileURLToPath(new URL('../../../fixtures/xml/', import.meta.url));
  const { code, report } = await reportOf(join(xml, 'pamatne-stromy-2019.xml'), '--schema', join(xml, 'pamatne-stromy.xsd'));
  expect(code).toBe(1);
  expect(report.findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['xsd-structure', 'xsd-values', 'xsd-keys']));
});

test('a JSON Schema is read with the one that it refers to', async () => {
  file('polozka.json', { type: 'object', required: ['kapacita'] });
  const schema = file('seznam.json', { type: 'array', items: { $ref: 'polozka.json' } });
  const { code, report } = await reportOf(file('zaznamy.json', [{ kapacita: 1 }, { nazev: marker }]), '--schema', schema);
  expect(code).toBe(1);
  expect(report.findings.flatMap(({ positions = [] }) => positions)).toContainEqual({ pointer: '/1' });
});

test.each([
  ['an object that is no schema', '{"a":1}', 'není schéma'],
  ['text', 'x', 'Není to platný JSON'],
])('%s in place of a schema ends with 2 and a sentence', async (name, content, sentence) => {
  const { code, stderr } = await runProgram(['check', data, '--schema', file(`${name}.json`, content)]);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});

test('a schema that has nothing to say of the file is told', async () => {
  const schema = file('json.json', { type: 'object' });
  const { findings } = (await reportOf(data, '--schema', schema)).report;
  expect(findings.map(({ check }) => check)).toContain('schema-fits');
});
