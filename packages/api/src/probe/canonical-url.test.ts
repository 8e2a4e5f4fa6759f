import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

test.each([
  'https://data.obec.cz/hriste.csv',
  'http://data.obec.cz/hriste.csv',
  'https://DATA.obec.cz:443/hriste.csv/',
  'https://data.obec.cz/hriste.csv?utm_source=x&fbclid=1#radek',
  'https://data.obec.cz/hriste.csv;jsessionid=AB?PHPSESSID=1',
])('%s is one address', (address) => {
  expect(canonicalUrl(address)).toBe('data.obec.cz/hriste.csv');
});

test('parameters that choose the content stay, in order; what is no web address is none', () => {
  expect(canonicalUrl('https://x.cz/a?b=2&a=1')).toBe(canonicalUrl('https://x.cz/a?a=1&b=2'));
  expect(canonicalUrl('https://x.cz/a?b=2')).not.toBe(canonicalUrl('https://x.cz/a?b=3'));
  expect([canonicalUrl('javascript:alert(1)'), canonicalUrl('hřiště')]).toEqual([undefined, undefined]);
});
