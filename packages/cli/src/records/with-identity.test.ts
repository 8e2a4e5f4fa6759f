import { expect, test } from 'vitest';
import { withIdentity } from './with-identity.ts';

const identity = { scheme: 'import-file', value: 'sady/a.json' };

test.each([
  [{ iri: 'https://example.cz/a' }],
  [{ externalIds: [{ scheme: 'x', value: '1' }] }],
  [{ externalIds: 'wrong, and the registry says so' }],
])('%j keeps what it is known by', (record) => {
  expect(withIdentity(record, identity)).toBe(record);
});

test('a record that nothing tells apart gets an external id', () => {
  expect(withIdentity({ externalIds: [] }, identity)).toEqual({ externalIds: [identity] });
});
