import { expect, test } from 'vitest';
import { unitsNamed } from './units-named.ts';

test.each([
  ['Hodonín', 'obec/586021'],
  ['hodonin', 'obec/586021'],
  ['586021', 'obec/586021'],
  ['obec/586021', 'obec/586021'],
  ['okres Hodonín', 'okres/3706'],
  ['Jihomoravský kraj', 'vusc/116'],
])('“%s” means one element', (text, id) => {
  expect(unitsNamed(text).map((unit) => unit.id)).toEqual([id]);
});

test('a common name means many, an unknown one none', () => {
  expect(unitsNamed('Nová Ves').length).toBeGreaterThan(1);
  expect(unitsNamed('Xyzov')).toEqual([]);
});
