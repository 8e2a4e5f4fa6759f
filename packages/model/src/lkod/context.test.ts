import { expect, test } from 'vitest';
import { lkodContext, upgradeContext } from './context.ts';

const old = 'https://ofn.gov.cz/rozhraní-katalogů-otevřených-dat/2021-01-11/kontexty/rozhraní-katalogů-otevřených-dat.jsonld';
const own = { moje: 'https://example.org/moje' };

test.each([
  [undefined, lkodContext],
  [lkodContext, lkodContext],
  [old, lkodContext],
  [encodeURI(old), lkodContext],
  [
    [old, own],
    [lkodContext, own],
  ],
  [own, own],
  ['https://example.org/%E0%A4%A.jsonld', 'https://example.org/%E0%A4%A.jsonld'],
])('the context %o becomes %o', (before, after) => {
  expect(upgradeContext(before)).toEqual(after);
});
