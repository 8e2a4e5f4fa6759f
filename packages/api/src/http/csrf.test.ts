import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnOrigin, refuseForeign, type CsrfFacts } from './csrf.ts';

const baseUrl = 'https://pasport.example/app';
const session = { csrf: 'spravny-token' };
const own = { 'sec-fetch-site': 'same-origin', 'x-csrf-token': 'spravny-token' };

const passes = (facts: Partial<CsrfFacts>): boolean => {
  try {
    refuseForeign({ method: 'POST', headers: {}, hasCookie: true, session, ...facts }, baseUrl);
    return true;
  } catch {
    return false;
  }
};

describe('a change with the cookie of a session', () => {
  test.each<[string, CsrfFacts['headers'], boolean]>([
    ['from our page, with the token', own, true],
    ['typed by the visitor, with the token', { ...own, 'sec-fetch-site': 'none' }, true],
    ['from an old browser of our origin', { origin: 'https://pasport.example', 'x-csrf-token': 'spravny-token' }, true],
    ['without the token', { 'sec-fetch-site': 'same-origin' }, false],
    ['with another token', { ...own, 'x-csrf-token': 'spatny-token!' }, false],
    ['with an empty token', { ...own, 'x-csrf-token': '' }, false],
    ['from another site', { ...own, 'sec-fetch-site': 'cross-site' }, false],
    ['from a neighbouring site', { ...own, 'sec-fetch-site': 'same-site' }, false],
    ['from another site that sends our origin too', { ...own, 'sec-fetch-site': 'cross-site', origin: 'https://pasport.example' }, false],
    ['from another origin', { origin: 'https://utok.example', 'x-csrf-token': 'spravny-token' }, false],
    ['from an origin that begins like ours', { origin: 'https://pasport.example.utok.example', 'x-csrf-token': 'spravny-token' }, false],
    ['from a sandboxed page', { origin: 'null', 'x-csrf-token': 'spravny-token' }, false],
    ['that does not say where it comes from', { 'x-csrf-token': 'spravny-token' }, false],
    ['with an access token beside the cookie', { authorization: 'Bearer psp_x', 'sec-fetch-site': 'cross-site' }, false],
  ])('%s', (_name, headers, expected) => {
    expect(passes({ headers })).toBe(expected);
  });
});

test('a form carries the token in a field', () => {
  const headers = { 'sec-fetch-site': 'same-origin' };
  expect(passes({ headers, body: { _csrf: 'spravny-token' } })).toBe(true);
  expect(passes({ headers, body: { _csrf: ['spravny-token'] } })).toBe(false);
  expect(passes({ headers, body: Object.create({ _csrf: 'spravny-token' }) })).toBe(false);
});

test('a program with a token and no cookie needs none of that, reading neither', () => {
  expect(passes({ hasCookie: false, session: null })).toBe(true);
  expect(passes({ method: 'GET' })).toBe(true);
});

test('a cookie of an ended session still may not come from another site', () => {
  expect(passes({ session: null, headers: { 'sec-fetch-site': 'cross-site' } })).toBe(false);
  expect(passes({ session: null, headers: { 'sec-fetch-site': 'same-origin' } })).toBe(true);
});

test('what was let through before changes nothing', () => {
  const headers = fc.record(
    {
      'sec-fetch-site': fc.constantFrom('same-origin', 'none', 'same-site', 'cross-site'),
      origin: fc.constantFrom('https://pasport.example', 'https://utok.example', 'null'),
      'x-csrf-token': fc.constantFrom('spravny-token', 'jiny', ''),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(headers, headers, (first, second) => {
      const alone = passes({ headers: second });
      passes({ method: 'GET', headers: first });
      passes({ headers: first, hasCookie: false });
      expect(passes({ headers: second })).toBe(alone);
      if (alone) expect([isOwnOrigin(second, baseUrl), second['x-csrf-token']]).toEqual([true, 'spravny-token']);
    }),
  );
});
