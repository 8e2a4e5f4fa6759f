import { expect, test } from 'vitest';
import { csvwFiles, site, tableOf } from '../../../test/csvw-files.ts';
import { validateCsvw } from './validate-csvw.ts';

const codes = async (description: unknown, csv: string, files: Record<string, unknown> = {}) => {
  const load = csvwFiles({ 'mesta.csv': csv, 'popis.json': description, ...files });
  const { errors, warnings } = await validateCsvw({ metadataUrl: `${site}popis.json`, load });
  return { errors: errors.map(({ code }) => code), warnings: warnings.map(({ code }) => code) };
};
const valid = { errors: [], warnings: [] };
const columns = [{ name: 'kod', titles: 'kód', datatype: 'integer' }, { titles: ['obec', 'město'] }];
const csv = 'kód,obec\r\n1,Hodonín\r\n2,Kyjov\r\n';

test('a table as described is valid', async () => {
  expect(await codes(tableOf(columns), csv)).toEqual(valid);
  expect(await codes(tableOf([...columns, { virtual: true, propertyUrl: 'rdf:type', valueUrl: 'schema:City' }]), csv)).toEqual(valid);
});

test.each<[string, unknown, string[], string[]]>([
  ['is no object', [], ['description-not-object'], []],
  ['has no context', { ...tableOf(columns), '@context': undefined }, ['context-invalid'], []],
  ['has an empty local context', { ...tableOf(columns), '@context': ['http://www.w3.org/ns/csvw', {}] }, ['context-invalid'], []],
  ['is of no kind', { '@context': 'http://www.w3.org/ns/csvw' }, ['description-kind'], []],
  ['lists no table', { '@context': 'http://www.w3.org/ns/csvw', tables: [] }, ['tables-missing'], []],
  ['has a blank node as its name', tableOf(columns, { '@id': '_:a' }), ['id-invalid'], []],
  ['calls the table a group', tableOf(columns, { '@type': 'TableGroup', tables: undefined }), ['tables-missing'], ['property-unknown']],
  ['has a schema of the wrong kind', tableOf(columns, {}, { '@type': 'Table' }), ['type-invalid'], []],
  ['has a property of its own', tableOf(columns, { autor: 'x' }), [], ['property-unknown']],
  ['has common properties', tableOf(columns, { 'dc:title': 'Města', 'dc:creator': { 'foaf:name': 'x', '@type': 'foaf:Person' } }), [], []],
  ['has a list in a common property', tableOf(columns, { 'dc:title': { '@list': [1] } }), ['common-value-invalid'], []],
  ['has a language without a value', tableOf(columns, { 'dc:title': { '@language': 'cs' } }), ['common-value-invalid'], []],
  [
    'has a value with a wrong language',
    tableOf(columns, { 'dc:title': { '@value': 'x', '@language': 'a-b' } }),
    ['common-value-invalid'],
    [],
  ],
  ['gives a wrong direction', tableOf(columns, { tableDirection: 'up' }), [], ['property-invalid']],
  ['gives a wrong language', tableOf(columns, { lang: 'a-bad-language' }), [], ['property-invalid']],
  ['gives a wrong template', tableOf(columns, { aboutUrl: '#{kod' }), [], ['property-invalid']],
  ['gives a wrong delimiter', tableOf(columns, { dialect: { delimiter: 1 } }), [], ['property-invalid']],
  ['gives an unknown encoding', tableOf(columns, { dialect: { encoding: 'utf-99' } }), [], ['property-invalid']],
  ['gives notes that are no list', tableOf(columns, { notes: 'x' }), [], ['property-invalid']],
  [
    'describes half a transformation',
    tableOf(columns, { transformations: [{ url: 'a.txt' }] }),
    ['transformation-incomplete', 'transformation-incomplete'],
    [],
  ],
  ['refers to a schema that is not there', { ...tableOf(columns), tableSchema: 'neni.json' }, ['reference-unloadable'], []],
  ['names a column twice', tableOf([columns[0], { ...columns[1]!, name: 'kod' }]), ['column-name-repeated'], []],
  ['names a column against the rules', tableOf([{ ...columns[0], name: '_kod' }, columns[1]]), [], ['property-invalid']],
  ['has a key of an unknown column', tableOf(columns, {}, { primaryKey: 'obec' }), [], ['column-reference-unknown']],
  ['has an unknown type', tableOf([{ titles: 'kód', datatype: { base: 'cislo' } }, columns[1]]), [], ['datatype-unknown']],
  ['has a type named like a method', tableOf([{ titles: 'kód', datatype: 'toString' }, columns[1]]), [], ['property-invalid']],
  [
    'has a wrong number pattern',
    tableOf([{ titles: 'kód', datatype: { base: 'integer', format: '[' } }, columns[1]]),
    [],
    ['format-invalid'],
  ],
  [
    'limits the length of numbers',
    tableOf([{ titles: 'kód', datatype: { base: 'integer', maxLength: 3 } }, columns[1]]),
    ['facet-not-applicable'],
    [],
  ],
  [
    'limits the size of texts',
    tableOf([columns[0], { titles: 'obec', datatype: { base: 'string', minimum: 1 } }]),
    ['facet-not-applicable'],
    [],
  ],
  [
    'gives limits that contradict',
    tableOf([{ titles: 'kód', datatype: { base: 'integer', minimum: 5, maxExclusive: 5 } }, columns[1]]),
    ['facet-conflict'],
    [],
  ],
  [
    'gives two lower limits',
    tableOf([{ titles: 'kód', datatype: { base: 'integer', minimum: 1, minInclusive: 0 } }, columns[1]]),
    ['facet-conflict'],
    [],
  ],
  ['has columns in the wrong order', tableOf([columns[1], columns[0]]), ['column-mismatch', 'column-mismatch', 'cell-datatype'], []],
  ['leaves out a column', tableOf([columns[0]]), ['columns-count'], []],
  ['has a virtual column in the middle', tableOf([columns[0], { virtual: true }, columns[1]]), ['virtual-not-last'], []],
  ['has names without titles', tableOf([columns[0], { name: 'obec' }]), ['column-titles-missing'], []],
  ['has titles in another language than the table', tableOf(columns, { lang: 'en' }), ['column-mismatch', 'column-mismatch'], []],
])('a description that %s is found out', async (_, description, errors, warnings) => {
  const found = await codes(description, csv);
  expect([...new Set(found.errors)]).toEqual([...new Set(errors)]);
  expect(found.warnings).toEqual(warnings);
});

test.each<[string, unknown, string, string[]]>([
  ['a value of another type', {}, 'kód,obec\nx,Hodonín\n', ['cell-datatype']],
  ['a row that is too short', {}, 'kód,obec\n1\n', ['row-length']],
  ['a repeated key', { primaryKey: 'kod' }, 'kód,obec\n1,Hodonín\n01,Kyjov\n', ['primary-key-repeated']],
  ['an open quote', {}, 'kód,obec\n1,"Hodonín\n', ['table-unreadable']],
  ['no table at all', {}, '', ['columns-count']],
])('%s is an error', async (_, schema, text, errors) => {
  expect(await codes(tableOf(columns, {}, schema as Record<string, unknown>), text)).toEqual({ errors, warnings: [] });
});

test('the dialect says how the table is written', async () => {
  const dialect = { delimiter: ';', skipRows: 1, commentPrefix: '#', quoteChar: "'", skipColumns: 1, skipBlankRows: true };
  expect(await codes(tableOf(columns, { dialect }), "Města 'kraje\nx;kód;obec\n# konec\n;;\nx;1;'Hodonín; město'\n")).toEqual(valid);
  expect(await codes(tableOf(columns, { dialect: { header: false } }), '1,Hodonín\n2,Kyjov\n')).toEqual(valid);
  expect(await codes(tableOf(columns, { dialect: { trim: false } }), 'kód, obec\n1,Hodonín\n')).toEqual({
    errors: ['column-mismatch'],
    warnings: [],
  });
});

test('the media type stands in for a dialect', async () => {
  const load = csvwFiles(
    { 'mesta.csv': '1\tHodonín\n', 'popis.json': tableOf(columns) },
    { contentType: 'text/tab-separated-values; header=absent' },
  );
  expect(await validateCsvw({ metadataUrl: `${site}popis.json`, load })).toEqual(valid);
});

test('values that mean none, defaults and lists are read as described', async () => {
  const list = { titles: 'roky', datatype: 'gYear', separator: ' ', null: ['', '-'], required: true };
  expect(await codes(tableOf([list]), 'roky\n2020 2021\n-\n')).toEqual(valid);
  expect((await codes(tableOf([list]), 'roky\n2020 1\n')).errors).toEqual(['cell-datatype']);
  expect((await codes(tableOf([{ titles: 'rok', required: true, null: 'xx' }]), 'rok\nxx\n')).errors).toEqual(['cell-required']);
  expect(await codes(tableOf([{ titles: 'rok', required: true, default: '2020' }]), 'rok,\n""\n'.replace(',', ''))).toEqual(valid);
});

test('constraints hold for values', async () => {
  const column = (datatype: unknown) => tableOf([{ titles: 'x', datatype }]);
  expect((await codes(column({ base: 'string', maxLength: 3 }), 'x\n😀😀😀\nabcd\n')).errors).toEqual(['cell-length']);
  expect((await codes(column({ base: 'date', format: 'd.M.yyyy', minimum: '2024-01-01' }), 'x\n1.1.2024\n31.12.2023\n')).errors).toEqual([
    'cell-range',
  ]);
  expect((await codes(column({ base: 'string', format: '^K\\d$' }), 'x\nK1\nk1\n')).errors).toEqual(['cell-format']);
  expect(await codes(column({ base: 'decimal', format: { decimalChar: ',', groupChar: '\u00a0' } }), 'x\n"1\u00a0234,5"\n')).toEqual(valid);
});

const referring = (reference: unknown, more: Record<string, unknown> = {}) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  tables: [
    {
      url: 'mesta.csv',
      tableSchema: { columns: [{ name: 'kraj', titles: 'kraj' }], foreignKeys: [{ columnReference: 'kraj', reference, ...more }] },
    },
    { url: 'kraje.csv', tableSchema: { '@id': 'kraje.json', columns: [{ name: 'kod', titles: 'kod' }] } },
  ],
});

test('a foreign key refers to one row of the other table', async () => {
  const files = { 'kraje.csv': 'kod\nJM\nZL\nZL\n' };
  const byTable = referring({ resource: 'kraje.csv', columnReference: 'kod' });
  expect(await codes(byTable, 'kraj\nJM\nJM\n', files)).toEqual(valid);
  expect(await codes(referring({ schemaReference: 'kraje.json', columnReference: 'kod' }), 'kraj\nJM\n', files)).toEqual(valid);
  expect((await codes(byTable, 'kraj\nPR\n', files)).errors).toEqual(['foreign-key-unmatched']);
  expect((await codes(byTable, 'kraj\nZL\n', files)).errors).toEqual(['foreign-key-ambiguous']);
  expect((await codes(byTable, 'kraj\n\n', files)).errors).toEqual(['foreign-key-empty']);
});

test('a foreign key that is wrongly described is an error', async () => {
  const files = { 'kraje.csv': 'kod\nJM\n' };
  const errorsOf = async (reference: unknown, more = {}) => (await codes(referring(reference, more), 'kraj\nJM\n', files)).errors;
  expect(await errorsOf({ resource: 'okresy.csv', columnReference: 'kod' })).toEqual(['foreign-key-target']);
  expect(await errorsOf({ resource: 'kraje.csv', columnReference: 'nazev' })).toEqual(['foreign-key-target']);
  expect(await errorsOf({ resource: 'kraje.csv', columnReference: 'kod' }, { 'dc:title': 'x' })).toEqual(['foreign-key-invalid']);
  expect(await errorsOf({ resource: 'kraje.csv', columnReference: 'kod' }, { columnReference: 'okres' })).toEqual(['foreign-key-invalid']);
  expect(await errorsOf({ resource: 'kraje.csv', schemaReference: 'kraje.json', columnReference: 'kod' })).toEqual(['foreign-key-invalid']);
});

test('a schema of its own may stand in another document, with its own language', async () => {
  const schema = { '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], columns };
  const description = { ...tableOf([]), tableSchema: 'schemata/mesta.json' };
  expect(await codes(description, csv, { 'schemata/mesta.json': schema })).toEqual(valid);
});

test('the base of a description moves its addresses', async () => {
  const description = { ...tableOf(columns), '@context': ['http://www.w3.org/ns/csvw', { '@base': 'data/' }] };
  const load = csvwFiles({ 'popis.json': description, 'data/mesta.csv': csv });
  expect(await validateCsvw({ metadataUrl: `${site}popis.json`, load })).toEqual(valid);
});

test('a table without any description is read by its header alone', async () => {
  expect(await validateCsvw({ tableUrl: `${site}mesta.csv`, load: csvwFiles({ 'mesta.csv': csv }) })).toEqual(valid);
  const { errors } = await validateCsvw({ tableUrl: `${site}neni.csv`, load: csvwFiles({}) });
  expect(errors.map(({ code }) => code)).toEqual(['table-missing']);
});

test('the same fault is counted, with the first rows that have it and no value of a cell', async () => {
  const rows = Array.from({ length: 8 }, (_, index) => `tajné${index},x`).join('\n');
  const load = csvwFiles({ 'mesta.csv': `kód,obec\n${rows}\n` });
  const { errors } = await validateCsvw({ tableUrl: `${site}mesta.csv`, userMetadata: tableOf(columns), load });
  expect(errors).toMatchObject([{ code: 'cell-datatype', count: 8, row: 2, column: 1, rows: [2, 3, 4, 5, 6] }]);
  expect(errors[0]!.message.cs).toBe('Sloupec „kod“: hodnota není typu „integer“.');
  expect(JSON.stringify(errors)).not.toContain('tajné');
});

test('rows keep their lines of the file, with rows skipped, comments and breaks in cells', async () => {
  const dialect = { skipRows: 2, commentPrefix: '#' };
  const load = csvwFiles({ 'mesta.csv': 'Města\n\nkód,obec\n# první\n1,"Ho\ndonín"\nx,Kyjov\n' });
  const { errors } = await validateCsvw({ tableUrl: `${site}mesta.csv`, userMetadata: tableOf(columns, { dialect }), load });
  expect(errors).toMatchObject([{ code: 'cell-datatype', row: 7 }]);
});

test('no description exhausts the memory or the stack', async () => {
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const description = JSON.stringify(tableOf(columns)).replace('"url"', `"dc:title":${nested},"url"`);
  expect(await codes(description, csv)).toEqual(valid);
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`vlastnost${index}`, 1]));
  expect((await codes(tableOf(columns, many), csv)).warnings).toHaveLength(1000);
});
