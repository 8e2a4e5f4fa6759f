import { describe, expect, test } from 'vitest';
import { checkJsonAgainstSchema } from './check-json-against-schema.ts';
import { compileJsonSchema } from './compile-json-schema.ts';

const verdict = (schema: unknown, value: unknown) => checkJsonAgainstSchema(value, compileJsonSchema(schema));
const codes = (schema: unknown, value: unknown) => verdict(schema, value).faults.map(({ code }) => code);

describe('a value checked by a schema', () => {
  test('is reported by keyword and place, without its content', () => {
    const { faults } = verdict(
      { type: 'array', items: { properties: { ico: { type: 'string', pattern: '^\\d{8}$' } }, required: ['nazev'] } },
      [{ ico: 'tajné', nazev: 'x' }, { ico: 'soukromé', nazev: 'y' }, { ico: '00274046' }],
    );
    expect(faults).toMatchObject([
      { code: 'pattern', count: 2, positions: [{ pointer: '/0/ico' }, { pointer: '/1/ico' }] },
      { code: 'required', count: 1, positions: [{ pointer: '/2' }], message: { cs: 'Chybí povinná vlastnost „nazev“.' } },
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/tajné|soukromé/);
  });

  test('is told once when it fits no option', () => {
    const schema = { properties: { a: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/list' }] } }, $defs: { list: { type: 'array' } } };
    expect(codes(schema, { a: 1 })).toEqual(['anyOf']);
  });

  test('keeps faults that stand beside options', () => {
    expect(codes({ required: ['x'], anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}).sort()).toEqual(['anyOf', 'required']);
  });

  test('has a bounded report with places in a long array', () => {
    const records = Array.from({ length: 400_000 }, (_, index) => ({ id: index === 350_001 ? 'x' : index }));
    const { faults, isComplete } = verdict({ type: 'array', items: { properties: { id: { type: 'integer' } } } }, records);
    expect(faults).toMatchObject([{ code: 'type', count: 1, positions: [{ pointer: '/350001/id' }] }]);
    expect(isComplete).toBe(true);
  });

  test.each([
    ['a value nested without end', { additionalProperties: { $ref: '#' }, type: 'object' }, 100_000],
    ['a schema that refers to itself', { $ref: '#' }, 1],
    ['a schema that refers to itself by two', { allOf: [{ $ref: '#/$defs/a' }], $defs: { a: { allOf: [{ $ref: '#' }] } } }, 1],
  ])('does not end the program: %s', (_name, schema, depth) => {
    let deep: unknown = {};
    for (let level = 0; level < depth; level += 1) deep = { a: deep };
    const compiled = compileJsonSchema(schema);
    if (compiled.validators) expect(codes(schema, deep)).toEqual(['too-deep']);
    else expect(compiled.faults.map(({ code }) => code)).toEqual(['schema-unusable']);
  });

  test('has at most a hundred kinds of faults', () => {
    const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`sloupec ${index}`, 'x']));
    expect(codes({ additionalProperties: { type: 'integer' } }, wide)).toHaveLength(100);
  });
});

describe('a schema of an older draft', () => {
  const draft4 = { $schema: 'http://json-schema.org/draft-04/schema#' };

  test.each([
    ['exclusive limits of draft-04', { ...draft4, minimum: 1, exclusiveMinimum: true }, 2, 1],
    [
      'id of draft-04',
      { ...draft4, id: 'https://a.cz/s', properties: { x: { $ref: 's#/definitions/n' } }, definitions: { n: { type: 'null' } } },
      { x: null },
      { x: 1 },
    ],
    [
      'items by position',
      { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }], additionalItems: false },
      ['a'],
      ['a', 1],
    ],
    [
      'keywords beside a reference',
      { ...draft4, properties: { x: { $ref: '#/definitions/n', maximum: 1 } }, definitions: { n: { type: 'number' } } },
      { x: 2 },
      { x: '2' },
    ],
    [
      'recursion of 2019-09',
      {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        $recursiveAnchor: true,
        properties: { child: { $recursiveRef: '#' } },
        type: 'object',
      },
      { child: {} },
      { child: 1 },
    ],
    ['letters of any alphabet in a pattern', { pattern: '^\\p{L}+$' }, 'žluť', '1'],
    ['a pattern that Unicode mode refuses', { pattern: '^[\\w\\-]+\\-$' }, 'a-', 'a'],
    [
      'a property named like a keyword',
      { properties: { items: { type: 'string' }, $ref: { type: 'string' } } },
      { $ref: 'x' },
      { items: 1 },
    ],
  ])('is understood: %s', (_name, schema, good, bad) => {
    expect(verdict(schema, good)).toEqual({ isValid: true, faults: [], isComplete: true });
    expect(verdict(schema, bad).isValid).toBe(false);
  });
});
