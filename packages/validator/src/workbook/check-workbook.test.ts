import { expect, test } from 'vitest';
import { columnName, makeOds, makeXlsx, zip, type MadeCell, type MadeSheet } from '../../test/make-workbook.ts';
import { checkFile } from '../check-file.ts';
import { checkWorkbook } from './check-workbook.ts';
import { workbookChecks } from './workbook-checks.ts';

const header = ['id', 'nazev', 'datum', 'cena', 'ulice'];
const day = (serial: number): MadeCell => ({ xml: `<c s="1"><v>${serial}</v></c>` });
const rows: readonly (readonly MadeCell[])[] = [
  header,
  ...Array.from({ length: 30 }, (_, index) => [index + 1, `Hřiště č. ${index + 1}`, day(45_000 + index), index + 0.5, `Ulice ${index}`]),
];
/** The sheet with one cell replaced; rows and columns count from 1. */
const withCell = (row: number, column: number, cell: MadeCell): MadeSheet => ({
  rows: rows.map((cells, index) => (index + 1 === row ? cells.with(column - 1, cell) : cells)),
});
const check = async (sheets: readonly MadeSheet[], parts?: Parameters<typeof makeXlsx>[1]) => await checkWorkbook(makeXlsx(sheets, parts));
const grave = (report: Awaited<ReturnType<typeof checkWorkbook>>) =>
  report.findings.filter(({ severity }) => severity !== 'hint').map(({ check: id }) => id);

test('a clean workbook has no finding, and its columns are described', async () => {
  const report = await check([{ rows }]);
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'XLSX', score: 100, rows: 30 });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id integer',
    'nazev string',
    'datum date',
    'cena number',
    'ulice string',
  ]);
  expect(report.parts).toBeUndefined();
});

const bad: readonly (readonly [string, Uint8Array, object])[] = [
  ['workbook-merged-cells', makeXlsx([{ rows, after: '<mergeCells><mergeCell ref="B5:B7"/></mergeCells>' }]), { row: 5, column: 2 }],
  ['workbook-hidden', makeXlsx([{ rows, rowAttributes: { 9: 'hidden="1"' } }]), { row: 9 }],
  ['workbook-formulas', makeXlsx([withCell(8, 4, { xml: '<c><f>A8*2</f></c>' })]), { row: 8, column: 4 }],
  ['workbook-numbers', makeXlsx([withCell(6, 4, '12,5')]), { row: 6, column: 4 }],
  ['workbook-dates', makeXlsx([withCell(7, 3, '3. 4. 2025')]), { row: 7, column: 3 }],
  [
    'workbook-one-table',
    makeXlsx([{ rows: [...rows, [], ['jiný', 'název', 'počet', 'suma'], [1, 'a', 2, 3], [2, 'b', 3, 4]] }]),
    { row: 33 },
  ],
  ['spreadsheet-errors', makeXlsx([withCell(8, 4, { xml: '<c t="e"><v>#REF!</v></c>' })]), { row: 8, column: 4 }],
  ['title-rows', makeXlsx([{ rows: [['Přehled hřišť města'], [], ...rows] }]), { row: 1 }],
  ['rows-blank', makeXlsx([{ rows: [...rows.slice(0, 10), [], ...rows.slice(10)] }]), { row: 11 }],
];

test.each(bad)('%s is found, with its sheet, row and column', async (id, bytes, position) => {
  const report = await checkWorkbook(bytes);
  const found = report.findings.find(({ check: name }) => name === id);
  expect(found?.positions?.[0]).toMatchObject({ part: 'List1', ...position });
  expect(report.score).toBeLessThan(100);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

const other: readonly (readonly [string, Uint8Array])[] = [
  ['workbook-one-sheet', makeXlsx([{ rows }, { rows }])],
  ['workbook-macros', makeXlsx([{ rows }], { 'xl/vbaProject.bin': 'x' })],
  ['workbook-links', makeXlsx([{ rows }], { 'xl/_rels/workbook.xml.rels': externalLink() })],
  ['workbook-styles', makeXlsx([{ rows }], { 'xl/styles.xml': manyStyles(70_000) })],
  ['workbook-readable', makeXlsx([{ rows }], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })],
  ['workbook-archive', zip({ 'xl/workbook.xml': '<workbook/>', '../x': 'x' })],
  ['workbook-open', ole('EncryptedPackage')],
  ['workbook-format', ole('Workbook')],
];

test.each(other)('%s is found', async (id, bytes) => {
  const report = await checkWorkbook(bytes);
  expect(report.findings.map(({ check: name }) => name)).toContain(id);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('every check of workbooks has a bad file', () => {
  const tested = new Set([...bad, ...other].map(([id]) => id)).add('workbook-read-whole');
  expect(workbookChecks.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

test('hidden sheets and columns are told, and their data are checked', async () => {
  const report = await check([
    { rows },
    { name: 'Tajný', state: 'hidden', rows, before: '<cols><col min="2" max="3" hidden="1"/></cols>' },
  ]);
  expect(grave(report)).toEqual(['workbook-hidden', 'workbook-hidden']);
  expect(report.rows).toBe(60);
  expect(report.parts?.map(({ name, rows: count }) => `${name} ${count}`)).toEqual(['List1 30', 'Tajný 30']);
  expect(report.findings.findLast(({ check: id }) => id === 'workbook-hidden')?.positions).toEqual(
    [2, 3].map((column) => ({ part: 'Tajný', row: 1, column })),
  );
});

test('a table that starts further down and right is read, its places counted in the sheet', async () => {
  const moved = rows.map((cells, index) => (index === 7 ? [null, null, ...cells.with(3, 'zdarma')] : [null, null, ...cells]));
  const report = await check([{ rows: [['Hřiště'], [], [], ...moved] }]);
  expect(report.columns.map(({ name }) => name)).toEqual(header);
  expect(report.findings.find(({ check: id }) => id === 'number-text')?.positions).toEqual([{ part: 'List1', row: 11, column: 6 }]);
});

test('dates and times become ISO 8601, numbers keep their digits', async () => {
  const report = await check([
    {
      rows: [
        ['den', 'chvíle', 'čas', 'malé'],
        ...Array.from({ length: 12 }, (_, index) => [
          day(45_000 + index),
          { xml: `<c s="2"><v>${45_000 + index / 24 + 0.25}</v></c>` },
          { xml: '<c s="3"><v>0.5</v></c>' },
          { xml: `<c><v>${index + 1}E-7</v></c>` },
        ]),
      ],
    },
  ]);
  expect(report.columns.map(({ type }) => type)).toEqual(['date', 'date', 'string', 'number']);
  expect(report.findings).toEqual([]);
});

test('codes kept as texts are right', async () => {
  const report = await check([{ rows: [['kod', 'pocet'], ...Array.from({ length: 20 }, (_, index) => [`${1000 + index}`, index])] }]);
  expect(grave(report)).toEqual([]);
});

test('the first table is judged by a declared Table Schema', async () => {
  const fields = header.map((name) => ({ name, ...(name === 'id' && { type: 'integer', constraints: { maximum: 25 } }) }));
  const moved = rows.map((cells) => [null, ...cells]);
  const bytes = makeXlsx([{ name: 'Úvod', rows: [] }, { name: 'Data', rows: moved }, { rows: [['a'], [1]] }]);
  const report = await checkWorkbook(bytes, { declared: { schema: { document: { fields } } } });
  const found = report.findings.filter(({ check: id }) => id.startsWith('schema-'));
  expect(found).toMatchObject([
    { check: 'schema-constraints', count: 5, positions: [{ part: 'Data', row: 27, column: 2 }, {}, {}, {}, {}] },
  ]);
});

test('no value of a cell gets into the report', async () => {
  const marker = 'Zm4rk3r';
  const secret = rows.map((cells, index) =>
    index === 0 ? cells : cells.with(1, `${marker} ${index} 850101/1234`).with(4, `${marker}@x.cz`),
  );
  const report = await check([{ rows: secret }, { rows: [...secret, [], [marker], ['a', 'b', 'c'], [1, marker, 3]] }]);
  expect(report.findings.length).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(marker);
  expect(JSON.stringify(report)).not.toContain('850101');
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
  ['with a byte changed in the middle', (bytes: Uint8Array) => bytes.with(700, 0xff).with(900, 0)],
  ['of nothing but a signature', () => new Uint8Array([0x50, 0x4b, 3, 4])],
])('a workbook %s ends in a report', async (_name, damage) => {
  const report = await checkWorkbook(damage(makeXlsx([{ rows }])));
  expect(report.findings.length).toBeGreaterThan(0);
  expect(report.score).toBeLessThanOrEqual(70);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
});

test('a broken workbook has no better score than a faulty one', async () => {
  const faulty = await check([withCell(8, 4, 'zdarma')]);
  const broken = await check([{ rows }], { 'xl/worksheets/sheet1.xml': undefined });
  expect(broken.score).toBeLessThan(faulty.score);
  expect(broken.measures.find(({ check: id }) => id === 'rows-unique')).toMatchObject({
    answer: 'blocked',
    blockedBy: 'workbook-readable',
  });
});

test('rows past the budget are not read, and the report says so', async () => {
  const report = await checkWorkbook(makeXlsx([{ rows }]), { budget: { rows: 10 } });
  expect(report.sample).toEqual({ limit: 'rows' });
  expect(grave(report)).toEqual(['workbook-read-whole']);
});

test('workbooks are told by what they hold', async () => {
  expect((await checkFile(makeXlsx([{ rows }]))).format).toBe('XLSX');
  expect((await checkFile(makeOds('<table:table/>'))).format).toBe('ODS');
  expect((await checkFile(ole('Workbook'))).format).toBe('XLS');
});

test('column names go past Z', () => {
  expect([1, 26, 27, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

function externalLink(): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`;
}

function manyStyles(count: number): string {
  return `<styleSheet xmlns="x"><cellXfs>${'<xf numFmtId="14"/>'.repeat(count)}</cellXfs></styleSheet>`;
}

/** The beginning of an OLE file whose directory, in its second sector, has one name. */
function ole(name: string): Uint8Array {
  const bytes = Buffer.alloc(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes[30] = 9;
  bytes[48] = 1;
  bytes.write(name, 1024, 'utf16le');
  return bytes;
}
