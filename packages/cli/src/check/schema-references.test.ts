import { expect, test } from 'vitest';
import { schemaReferences } from './schema-references.ts';

const schema = {
  $ref: '#/$defs/a',
  properties: { a: { $ref: 'a.json#/x' }, b: { items: [{ $ref: 'file:///etc/passwd' }, { $ref: 'http://b.example/b' }] } },
};

test('a schema on the disk refers to files and to the web, once each', () => {
  expect(schemaReferences({ ...schema, again: { $ref: 'a.json' } }, 'file:///d/s.json')).toEqual([
    'file:///d/a.json',
    'file:///etc/passwd',
    'http://b.example/b',
  ]);
});

test('a schema from the web never leads to a file of this machine', () => {
  expect(schemaReferences(schema, 'https://a.example/d/s.json')).toEqual(['https://a.example/d/a.json', 'http://b.example/b']);
});
