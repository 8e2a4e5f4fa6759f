import { expect, test } from 'vitest';
import { makeOds } from '../../../test/make-workbook.ts';
import { checkWorkbook } from '../check-workbook.ts';

const text = (value: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${String(value).replace('.', ',')}</text:p></table:table-cell>`;
const day = (value: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>jinak</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (rows: readonly string[], { name = 'List1', style = '', columns = '' } = {}) =>
  `<table:table table:name="${name}" table:style-name="${style}">${columns}${rows.join('')}</table:table>`;

const header = row(['id', 'nazev', 'datum', 'cena'].map((name) => text(name)).join(''));
const data = Array.from({ length: 20 }, (_, index) =>
  row(number(index) + text(`Hřiště ${index}`) + day(`2025-03-${String(index + 1).padStart(2, '0')}`) + number(index + 0.5)),
);
/** What LibreOffice writes below and right of the data. */
const blankEnd = row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048550"');
const check = async (...given: Parameters<typeof makeOds>) => await checkWorkbook(makeOds(...given));
const ids = (report: Awaited<ReturnType<typeof check>>) => report.findings.map(({ check: id }) => id);

test('a clean workbook has no finding; values count, not how they are shown', async () => {
  const report = await check(table([header, ...data, blankEnd]));
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'ODS', score: 100, rows: 20 });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['id integer', 'nazev string', 'datum date', 'cena number']);
});

test.each([
  [
    'workbook-merged-cells',
    table([header, row(text('a', 'table:number-rows-spanned="2"') + text('b') + day('2025-01-01') + number(1)), ...data]),
    { row: 2, column: 1 },
  ],
  ['workbook-hidden', table([header, ...data, row(number(1) + text('x'), 'table:visibility="filter"')]), { row: 22 }],
  ['workbook-formulas', table([header, ...data, row(number(1) + '<table:table-cell table:formula="of:=1"/>')]), { row: 22, column: 2 }],
  [
    'spreadsheet-errors',
    table([header, ...data, row(number(1) + text('x') + day('2025-01-01') + text('Err:502'))]),
    { row: 22, column: 4 },
  ],
  ['workbook-numbers', table([header, ...data, row(text('7') + text('x'))]), { row: 22, column: 1 }],
])('%s is found, with its place', async (id, tables, position) => {
  const report = await check(tables);
  expect(report.findings.find(({ check: name }) => name === id)?.positions?.[0]).toEqual({ part: 'List1', ...position });
});

test('a hidden sheet and hidden columns are told', async () => {
  const styleXml = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const columns = '<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>';
  const report = await check(table([header, ...data], { columns }) + table([header, ...data], { name: 'Druhý', style: 'ta2' }), {
    styleXml,
  });
  const hidden = report.findings.filter(({ check: id }) => id === 'workbook-hidden');
  expect(hidden.map(({ positions }) => positions)).toEqual([
    [2, 3].map((column) => ({ part: 'List1', row: 1, column })),
    [{ part: 'Druhý' }],
  ]);
});

test('notes and drawings in cells are no data', async () => {
  const noted =
    '<table:table-cell office:value-type="float" office:value="30"><office:annotation><text:p>poznámka</text:p></office:annotation><text:p>30</text:p></table:table-cell>';
  const report = await check(table([header, ...data, row(noted + text('x') + day('2025-01-01') + number(2))]));
  expect(report.findings).toEqual([]);
});

test('a password, macros and links to other workbooks are told', async () => {
  const manifest = '<manifest xmlns="m"><file-entry><encryption-data/></file-entry></manifest>';
  expect(ids(await check('', { parts: { 'META-INF/manifest.xml': manifest } }))).toContain('workbook-open');
  expect(ids(await check(table([header, ...data]), { parts: { 'Basic/Standard/Module1.xml': '<x/>' } }))).toEqual(['workbook-macros']);
  expect(ids(await check(table([header, ...data]) + table(data, { name: "'file:///a.ods'#$x" })))).toEqual(['workbook-links']);
});

test('rows and columns repeated a thousand million times end within the budget, with a finding', async () => {
  const started = performance.now();
  const many = row(number(1, 'table:number-columns-repeated="1000000000"'), 'table:number-rows-repeated="1000000000"');
  const report = await checkWorkbook(makeOds(table([header, ...data, many])), { budget: { timeMs: 2_000 } });
  expect(ids(report)).toContain('workbook-readable');
  expect(report.sample).toEqual({ limit: 'time' });
  expect(performance.now() - started).toBeLessThan(10_000);
}, 30_000);
