import { expect, test } from 'vitest';
import { anchorOf } from './anchor-of.ts';

test.each([
  ['/distributions/0/format', 'podoba-1'],
  ['/distributions', 'podoby'],
  ['/locations/2/system', 'umisteni'],
  ['/contactPoint/email', 'kontakt'],
  ['/title/cs', 'popis'],
  ['', 'popis'],
])('%s is shown at #%s', (pointer, anchor) => {
  expect(anchorOf(pointer)).toBe(anchor);
});
