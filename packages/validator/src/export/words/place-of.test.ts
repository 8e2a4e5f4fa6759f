import { expect, test } from 'vitest';
import { placeOf } from './place-of.ts';

test.each([
  ['/distributions/0/format', 'distribuce 1 › formát', 'distribution 1 › format'],
  ['/description/cs', 'popis (cs)', 'description (cs)'],
  ['/distributions/2', 'distribuce 3', 'distribution 3'],
  ['/process/publicationPlan/1/plannedOn', 'vznik dat › krok plánu 2 › plannedOn', 'process › step of the plan 2 › plannedOn'],
  ['/columns/0/constructor', 'sloupec 1 › constructor', 'column 1 › constructor'],
  ['/a~1b/~01', 'a/b › ~1', 'a/b › ~1'],
  ['', '', ''],
])('%s is said in words', (pointer, cs, en) => {
  expect(placeOf(pointer, 'cs')).toBe(cs);
  expect(placeOf(pointer, 'en')).toBe(en);
});
