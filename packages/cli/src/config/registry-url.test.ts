import { expect, test } from 'vitest';
import { registryUrl } from './registry-url.ts';

test.each([
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['https://pasport.example.cz/', 'https://pasport.example.cz'],
  ['https://example.cz/pasport/api/v1/', 'https://example.cz/pasport'],
])('%s is %s', (word, url) => {
  expect(registryUrl(word)).toBe(url);
});

test.each(['127.0.0.1:3000', 'ftp://example.cz', '', 'https://jana:heslo@example.cz'])('“%s” is refused', (word) => {
  expect(() => registryUrl(word)).toThrow(/^The address/);
});
