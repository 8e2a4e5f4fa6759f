import { expect, test } from 'vitest';
import { schemaReferences } from './schema-references.ts';

const schema = {
  $ref: '#/$defs/a',
  properties: { a: { $ref: 'a.json#/x' }, b: { items: [{ $ref: 'file:///etc/passwd' }, { $ref: 'http://b.example/b' }] } },
};

test('a schema on the disk refers to files and to the web, once each', async () => {
  expect(await schemaReferences({ ...schema, again: { $ref: 'a.json' } }, 'file:///d/s.json')).toEqual([
    'file:///d/a.json',
    'file:///etc/passwd',
    'http://b.example/b',
  ]);
});

test('a schema from the web never leads to a file of this machine', async () => {
  expect(await schemaReferences(schema, 'https://a.example/d/s.json')).toEqual(['https://a.example/d/a.json', 'http://b.example/b']);
});

test('an XML Schema leads only to files that lie by it', async () => {
  const include = (location: string) => `<xs:include schemaLocation="${location}"/>`;
  const places = ['typy.xsd', 'typy/a.xsd', '../jine.xsd', 'file:///etc/passwd', 'https://b.example/b.xsd'];
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${places.map(include).join('')}</xs:schema>`;
  expect(await schemaReferences(text, 'file:///d/s.xsd')).toEqual(['file:///d/typy.xsd', 'file:///d/typy/a.xsd']);
  expect(await schemaReferences(text, 'https://a.example/d/s.xsd')).toEqual([
    'https://a.example/d/typy.xsd',
    'https://a.example/d/typy/a.xsd',
  ]);
});
