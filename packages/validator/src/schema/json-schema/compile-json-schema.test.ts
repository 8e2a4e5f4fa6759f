import { describe, expect, test } from 'vitest';
import { checkJsonAgainstSchema } from './check-json-against-schema.ts';
import { compileJsonSchema } from './compile-json-schema.ts';

const faultsOf = (schema: unknown) => compileJsonSchema(schema).faults.map(({ code, positions }) => [code, positions[0]?.pointer]);

describe('a schema', () => {
  test('finds others at hand by address, with letters percent-encoded or not', () => {
    const text = { $id: `https://ofn.gov.cz/${encodeURI('schéma')}/text.json`, type: 'string' };
    const compiled = compileJsonSchema(
      { properties: { x: { $ref: 'https://ofn.gov.cz/schéma/text.json' } } },
      { related: [{ schema: text }] },
    );
    expect(compiled.faults).toEqual([]);
    expect(checkJsonAgainstSchema({ x: 1 }, compiled).isValid).toBe(false);
    expect(checkJsonAgainstSchema({ x: 'a' }, compiled).isValid).toBe(true);
  });

  test('finds relative references by the address it was found at', () => {
    const compiled = compileJsonSchema(
      { items: { $ref: 'one.json' } },
      { url: 'https://a.cz/s/many.json', related: [{ url: 'https://a.cz/s/one.json', schema: { type: 'null' } }] },
    );
    expect(compiled.faults).toEqual([]);
    expect(checkJsonAgainstSchema([1], compiled).isValid).toBe(false);
  });

  test('may refer back to itself through another', () => {
    const other = { $id: 'https://a.cz/b', properties: { back: { $ref: 'https://a.cz/a' } } };
    const compiled = compileJsonSchema(
      { type: 'object', properties: { b: { $ref: 'https://a.cz/b' } } },
      { url: 'https://a.cz/a', related: [{ schema: other }] },
    );
    expect(checkJsonAgainstSchema({ b: { back: 1 } }, compiled).isValid).toBe(false);
  });

  test('may be found at another address than its own', () => {
    const other = { $id: 'https://a.cz/b', properties: { back: { $ref: 'https://a.cz/a.json' } } };
    const schema = { $id: 'https://a.cz/own', type: 'object', properties: { b: { $ref: 'https://a.cz/b' } } };
    const compiled = compileJsonSchema(schema, { url: 'https://a.cz/a.json', related: [{ schema: other }] });
    expect(compiled.faults).toEqual([]);
    expect(checkJsonAgainstSchema({ b: { back: 1 } }, compiled).isValid).toBe(false);
  });

  test('judges geometries by the schema of GeoJSON that Czech norms refer to', () => {
    const compiled = compileJsonSchema({ $ref: 'https://raw.githubusercontent.com/ropensci/geojsonlint/master/inst/schema/geojson.json' });
    expect(compiled.faults).toEqual([]);
    expect(checkJsonAgainstSchema({ type: 'Point', coordinates: [16.6, 49.2] }, compiled).isValid).toBe(true);
    expect(checkJsonAgainstSchema({ type: 'Point', coordinates: ['16.6', '49.2'] }, compiled).isValid).toBe(false);
  });

  test('has a fault where it refers to what is not at hand, and serves nevertheless', () => {
    const schema = { properties: { a: { $ref: 'https://example.org/číselník.json' }, b: { type: 'string' } } };
    expect(faultsOf(schema)).toEqual([['schema-reference', '/properties/a/$ref']]);
    const compiled = compileJsonSchema(schema);
    expect(compiled.faults[0]?.message.cs).toContain('https://example.org/číselník.json');
    expect(checkJsonAgainstSchema({ a: 1, b: 'x' }, compiled).isValid).toBe(true);
    expect(checkJsonAgainstSchema({ a: 1, b: 1 }, compiled).isValid).toBe(false);
  });

  test.each([
    ['schema-invalid', '/properties/a/examples', { properties: { a: { type: 'boolean', examples: true } } }],
    ['schema-pattern', '/properties/a/pattern', { properties: { a: { pattern: '(' } } }],
    ['schema-unusable', '', { properties: { a: { $ref: '#/$defs/none' } } }],
    ['schema-not-object', '', 'text'],
  ])('has the fault %s at %j', (code, pointer, schema) => {
    expect(faultsOf(schema)).toEqual([[code, pointer]]);
  });

  test('nested without end is refused', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 5000; depth += 1) deep = { not: deep };
    expect(faultsOf(deep)).toEqual([['schema-too-large', '']]);
  });

  test('is not changed by being compiled', () => {
    const schema = { $schema: 'http://json-schema.org/draft-04/schema#', id: 'https://a.cz/', items: [{ $ref: 'b' }] };
    const before = structuredClone(schema);
    compileJsonSchema(schema);
    expect(schema).toEqual(before);
  });
});
