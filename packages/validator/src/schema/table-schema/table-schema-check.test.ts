import { describe, expect, test } from 'vitest';
import { loadReferences } from './load-references.ts';
import { readTableSchema } from './read-table-schema.ts';
import { TableSchemaCheck } from './table-schema-check.ts';

/** Faults of a table as `code row:column`, each place once. */
function faultsOf(schema: unknown, [names = [], ...rows]: readonly (readonly string[])[]): string[] {
  const read = readTableSchema(schema);
  expect(read.faults).toEqual([]);
  const check = new TableSchemaCheck(names, read.schema!);
  for (const [index, cells] of rows.entries()) check.add(cells, index + 2);
  return check.finish().faults.flatMap(({ code, positions }) => positions.map(({ row = '', column = '' }) => `${code} ${row}:${column}`));
}

const one = (field: object, ...cells: readonly string[]) =>
  faultsOf({ fields: [{ name: 'x', ...field }, { name: 'y' }] }, [['x', 'y'], ...cells.map((cell) => [cell, '-'])]);

describe('values of a field', () => {
  test.each([
    ['number', {}, ['1', '-1.5e3', 'NaN', '.5'], ['1,5', 'a', '1 000']],
    ['number', { decimalChar: ',', groupChar: ' ' }, ['1 000,5', '2'], ['1.5']],
    ['number', { bareNumber: false }, ['5 %', '€12.50', '3'], ['%']],
    ['integer', {}, ['1', '-20', '007'], ['1.0', '1e3', ' ']],
    ['boolean', { trueValues: ['ano'], falseValues: ['ne'] }, ['ano', 'ne'], ['true', '1']],
    ['boolean', {}, ['true', 'FALSE', '0'], ['ano']],
    ['date', {}, ['2024-02-29', '1918-10-28'], ['2023-02-29', '29.2.2024', '2024-2-1']],
    ['date', { format: '%d.%m.%Y' }, ['29.02.2024', '1.3.2024'], ['2024-02-29', '31.4.2024']],
    ['date', { format: 'any' }, ['29. 2. 2024', '2024-02-29', '1.3.2024'], ['příští týden', '30. 2. 2024']],
    ['time', {}, ['09:30:00', '23:59:59.5', '09:30:00+02:00'], ['24:30:00', '9:30']],
    ['datetime', {}, ['2024-05-31T12:00:00Z', '2024-05-31T12:00:00'], ['2024-05-31', '2024-05-31 12:00:00']],
    ['datetime', { format: '%d/%m/%y %I:%M %p' }, ['31/05/24 01:30 PM'], ['31/05/24 13:30']],
    ['year', {}, ['2024'], ['24', 'rok']],
    ['yearmonth', {}, ['2024-12'], ['2024-13', '2024']],
    ['duration', {}, ['P1Y2M', 'PT90M', '-P1D'], ['P', 'PT', '90 minut']],
    ['object', {}, ['{"a":1}'], ['[1]', '{']],
    ['array', {}, ['[1]'], ['{}', '1']],
    ['geopoint', {}, ['16.6, 49.2'], ['116.6, 149.2', '16.6', '16.6 49.2']],
    ['geopoint', { format: 'array' }, ['[16.6, 49.2]'], ['16.6, 49.2']],
    ['geopoint', { format: 'object' }, ['{"lon": 16.6, "lat": 49.2}'], ['{"lon": 16.6}']],
    ['geojson', {}, ['{"type":"Point","coordinates":[16.6,49.2]}'], ['{"type":"Point"}', 'Point']],
    ['string', { format: 'email' }, ['urad@mesto.cz'], ['urad@', 'mesto.cz']],
    ['string', { format: 'uri' }, ['https://mesto.cz/'], ['mesto.cz']],
    ['any', {}, ['cokoli'], []],
  ])('of the type %s with %j are told from others', (type, options, good, bad) => {
    expect(one({ type, ...options }, ...good)).toEqual([]);
    expect(one({ type, ...options }, ...bad)).toEqual(bad.map((_, index) => `type-error ${index + 2}:1`));
  });

  test.each([
    [{ type: 'string', constraints: { required: true } }, 'a', ''],
    [{ type: 'integer', constraints: { minimum: 1 } }, '1', '0'],
    [{ type: 'date', constraints: { maximum: '2024-12-31' } }, '2024-12-31', '2025-01-01'],
    [{ type: 'number', constraints: { exclusiveMinimum: 0 } }, '0.1', '0'],
    [{ type: 'string', constraints: { pattern: '\\d{3} \\d{2}' } }, '602 00', '602 000'],
    [{ type: 'string', constraints: { minLength: 2 } }, 'žž', 'ž'],
    [{ type: 'array', constraints: { maxLength: 2 } }, '[1,2]', '[1,2,3]'],
    [{ type: 'string', constraints: { enum: ['a', 'b'] } }, 'b', 'c'],
    [{ type: 'integer', constraints: { enum: [1, 2] } }, '02', '3'],
    [{ type: 'number', decimalChar: ',', constraints: { enum: ['1,5'] } }, '1,50', '2'],
  ])('meet %j', (field, good, bad) => {
    expect(one(field, good)).toEqual([]);
    expect(one(field, bad)).toEqual(['constraint-error 2:1']);
  });

  test('nested without end do not end the program', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(one({ type: 'array' }, deep).length).toBeLessThanOrEqual(1);
    expect(one({ type: 'geojson' }, `{"type":"GeometryCollection","geometries":${deep}}`)).toEqual(['type-error 2:1']);
  });

  test('are missing where the schema says so, and then are of any type', () => {
    expect(faultsOf({ fields: [{ name: 'x', type: 'integer' }], missingValues: ['', '-'] }, [['x'], ['-'], ['0']])).toEqual([]);
    expect(one({ type: 'integer', missingValues: ['n/a'] }, 'n/a')).toEqual([]);
  });
});

describe('rows of a table', () => {
  test('differ in what must be unique, missing values aside', () => {
    expect(one({ type: 'integer', constraints: { unique: true } }, '1', '2', '01', '', '')).toEqual(['unique-error 4:1']);
  });

  test('have a primary key of several fields, each its own', () => {
    const schema = { fields: [{ name: 'a' }, { name: 'b' }], primaryKey: ['a', 'b'] };
    const table = [
      ['a', 'b'],
      ['1', '11'],
      ['11', '1'],
      ['1', '11'],
      ['1', ''],
      ['', ''],
    ];
    expect(faultsOf(schema, table)).toEqual(['primary-key 5:', 'primary-key 6:', 'primary-key 4:']);
  });

  test('may refer to rows further on, and not to none', () => {
    const reference = { fields: 'cat', reference: { resource: '', fields: 'id' } };
    const schema = {
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'cat', type: 'integer' },
      ],
      foreignKeys: [reference],
    };
    expect(
      faultsOf(schema, [
        ['id', 'cat'],
        ['1', '2'],
        ['2', ''],
        ['3', '4'],
        ['5', '4'],
      ]),
    ).toEqual(['foreign-key 4:', 'foreign-key 5:']);
  });

  test('refer to rows of another table', async () => {
    const foreignKeys = [{ fields: ['obec'], reference: { resource: 'obce', fields: ['kod'] } }];
    const { schema } = readTableSchema({ fields: [{ name: 'obec', type: 'integer' }], foreignKeys });
    const references = await loadReferences(schema!, async () => ({ names: ['nazev', 'kod'], rows: [['Brno', '582786']] }));
    const check = new TableSchemaCheck(['obec'], schema!, references);
    for (const [index, cell] of ['582786', '999', ''].entries()) check.add([cell], index + 2);
    expect(check.finish().faults).toMatchObject([{ code: 'foreign-key', count: 1, positions: [{ row: 3 }] }]);
  });

  test('are counted, and no value of theirs is told', () => {
    const { schema } = readTableSchema({ fields: [{ name: 'x', type: 'integer', constraints: { unique: true } }] });
    const check = new TableSchemaCheck(['x'], schema!);
    for (let row = 2; row < 12; row += 1) check.add(['tajemství'], row);
    const { faults, rows, cells } = check.finish();
    expect([rows, cells]).toEqual([10, 10]);
    expect(faults).toMatchObject([{ code: 'type-error', count: 10 }]);
    expect(faults[0]?.positions).toHaveLength(5);
    expect(JSON.stringify(faults)).not.toContain('tajemství');
  });
});

describe('names of columns', () => {
  const fields = [{ name: 'id' }, { name: 'název' }];
  test.each([
    [undefined, ['id', 'název'], []],
    [undefined, ['id'], ['missing-label :2']],
    [undefined, ['id', 'název', 'x'], ['extra-label :3']],
    [undefined, ['název', 'id'], ['incorrect-label :1', 'incorrect-label :2']],
    [undefined, ['', ''], []],
    ['equal', ['název', 'id'], []],
    ['equal', ['název', 'x'], ['extra-label :2', 'missing-label :1']],
    ['subset', ['název', 'x', 'id'], []],
    ['superset', ['název'], []],
    ['superset', ['x'], ['extra-label :1']],
    ['partial', ['název', 'x'], []],
    ['partial', ['x'], ['missing-label :1']],
  ])('with fieldsMatch %s: %j', (fieldsMatch, names, faults) => {
    expect(faultsOf({ fields, ...(fieldsMatch && { fieldsMatch }) }, [names])).toEqual(faults);
  });
});
