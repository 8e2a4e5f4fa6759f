import { expect, test } from 'vitest';
import { unitLabel } from './unit-label.ts';
import { allUnits, findUnit } from './units.ts';

test.each([
  ['stat/1', 'Česká republika'],
  ['vusc/116', 'Jihomoravský kraj'],
  ['okres/3703', 'okres Brno-venkov'],
  ['obec/582786', 'Brno (okres Brno-město)'],
  ['obec/586021', 'Hodonín'],
  ['obec/581429', 'Březina (okres Brno-venkov, 581429)'],
  ['obec/582891', 'Březina (okres Brno-venkov, 582891)'],
  ['momc/546224', 'Poruba (Ostrava)'],
  ['momc/550973', 'Brno-střed'],
])('%s is called %s', (id, label) => {
  const unit = findUnit(id);
  expect(unit && unitLabel(unit)).toBe(label);
});

test('no two elements have the same label', () => {
  const labels = [...allUnits()].map(unitLabel);
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});
