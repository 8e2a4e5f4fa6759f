import { expect, test } from 'vitest';
import { canonicalSearch } from './canonical-search.ts';

test.each([
  ['', ''],
  ['sort=newest&cursor=abc&lang=en', ''],
  ['theme=tran&theme=GOVE&q=h%C5%99i%C5%A1t%C4%9B', 'q=h%C5%99i%C5%A1t%C4%9B&theme=GOVE&theme=TRAN'],
  ['q=+lavi%C4%8Dky+&theme=', 'q=lavi%C4%8Dky'],
  ['bbox=17,48.8,17.2,49&minQuality=70&hvd=true', 'bbox=17%2C48.8%2C17.2%2C49&hvd=true&minQuality=70'],
  ['theme=TRAN&theme=tran', 'theme=TRAN'],
])('the search %j is written as %j', (text, query) => {
  expect(canonicalSearch(text).query).toBe(query);
});

test('one spelling read again is the same', () => {
  const { query } = canonicalSearch('to=2024-12-31&from=2024-01-01&format=csv&territory=obec/586021&q="a+b"');
  expect(canonicalSearch(query).query).toBe(query);
});

test.each(['theme=NENI', 'neni=1', 'from=vcera', 'minQuality=hodne', 'bbox=1,2', `q=${'x'.repeat(11_000)}`])(
  '%.20s is no search',
  (text) => {
    expect(() => canonicalSearch(text)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  },
);
