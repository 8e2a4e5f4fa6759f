import { describe, expect, test } from 'vitest';
import { readDataPackage } from './read-data-package.ts';
import { readTableSchema } from './read-table-schema.ts';

const places = (input: unknown, options?: { resource?: string }) =>
  readTableSchema(input, options).faults.map(({ code, positions }) => `${code} ${positions[0]?.pointer}`);

const field = (more: object) => ({ fields: [{ name: 'x', type: 'integer', ...more }] });

describe('a description of a table', () => {
  test('of both versions is read', () => {
    const { schema, faults } = readTableSchema({
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'items', type: 'list', delimiter: ';' },
      ],
      missingValues: [{ value: '-', label: 'not told' }],
      primaryKey: 'id',
      fieldsMatch: ['subset'],
      foreignKeys: { fields: 'id', reference: { fields: 'id' } },
    });
    expect(faults).toEqual([]);
    expect(schema).toMatchObject({ primaryKey: ['id'], fieldsMatch: 'subset', fields: [{ missingValues: ['-'] }, { delimiter: ';' }] });
  });

  test.each([
    ['schema-error ', []],
    ['schema-error ', { fields: [] }],
    ['field-error /fields/0', { fields: [{ type: 'string' }] }],
    ['field-error /fields/0/type', field({ type: 'text' })],
    ['field-error /fields/0/format', field({ type: 'date', format: 'DD.MM.YYYY' })],
    ['field-error /fields/0/format', field({ type: 'date', format: '%Q' })],
    ['field-error /fields/0/required', field({ required: true })],
    ['field-error /fields/0/constraints/minLength', field({ constraints: { minLength: 'a' } })],
    ['field-error /fields/0/constraints/pattern', field({ constraints: { pattern: '(' } })],
    ['field-error /fields/0/constraints', field({ constraints: [] })],
    ['schema-error /fields/1', { fields: [{ name: 'x' }, { name: 'x' }] }],
    ['schema-error /primaryKey', { ...field({}), primaryKey: 'y' }],
    ['schema-error /foreignKeys/0', { ...field({}), foreignKeys: [{ fields: 'x' }] }],
    ['schema-error /fieldsMatch', { ...field({}), fieldsMatch: 'some' }],
  ])('has the fault %s', (fault, input) => {
    expect(places(input)).toEqual([fault]);
  });

  test('is found in a package by the name or path of its resource', () => {
    const resources = [
      { name: 'a', path: 'a.csv', schema: { fields: [{ name: 'a' }] } },
      { name: 'b', path: 'b.csv', schema: { fields: [{ name: 'b' }] } },
      { name: 'c', path: 'c.csv' },
    ];
    expect(readTableSchema({ resources }).schema?.fields[0]?.name).toBe('a');
    expect(readTableSchema({ resources }, { resource: 'b' }).schema?.fields[0]?.name).toBe('b');
    expect(readTableSchema({ resources }, { resource: 'b.csv' }).schema?.fields[0]?.name).toBe('b');
    expect(readTableSchema(resources[1]).schema?.fields[0]?.name).toBe('b');
    expect(places({ resources }, { resource: 'c' })).toEqual(['schema-error ']);
  });
});

describe('a data package', () => {
  test.each([
    ['package-error ', { resources: 1 }],
    ['package-error /resources', { resources: [] }],
    ['resource-error /resources/0', { resources: [{ name: 'a' }] }],
    ['resource-error /resources/0', { resources: [{ path: 'a.csv' }] }],
  ])('has the fault %s', (fault, input) => {
    expect(readDataPackage(input).faults.map(({ code, positions }) => `${code} ${positions[0]?.pointer}`)).toEqual([fault]);
  });
});
