import { expect, test } from 'vitest';
import { nearestUnit } from './nearest-unit.ts';
import { searchUnits } from './search-units.ts';
import { unitLabel } from './unit-label.ts';
import { allUnits, ancestorsOf, findUnit, isPossibleUnit, unitIdOfIri, unitIri } from './units.ts';

const names = (text: string, limit = 5) => searchUnits(text, { limit }).map((unit) => unit.name);

test('the whole country is there', () => {
  const byType = Map.groupBy(allUnits(), (unit) => unit.type);
  expect(Object.fromEntries([...byType].map(([type, units]) => [type, units.length]))).toEqual({
    stat: 1,
    vusc: 14,
    okres: 77,
    obec: 6258,
    momc: 142,
  });
});

test.each([
  ['obec/582786', 'Brno', ['okres/3702', 'vusc/116', 'stat/1']],
  ['obec/554782', 'Praha', ['okres/3100', 'vusc/19', 'stat/1']],
  ['obec/586021', 'Hodonín', ['okres/3706', 'vusc/116', 'stat/1']],
  ['obec/554821', 'Ostrava', ['okres/3807', 'vusc/132', 'stat/1']],
  ['obec/554791', 'Plzeň', ['okres/3405', 'vusc/43', 'stat/1']],
  ['momc/550973', 'Brno-střed', ['obec/582786', 'okres/3702', 'vusc/116', 'stat/1']],
])('%s is %s with all that contain it', (id, name, ancestors) => {
  expect(findUnit(id)?.name).toBe(name);
  expect(ancestorsOf(id)).toEqual(ancestors);
});

test('every element but the state is contained in the state and lies in it', () => {
  const [west, south, east, north] = findUnit('stat/1')?.bbox ?? [0, 0, 0, 0];
  for (const { id, point } of allUnits()) {
    if (id !== 'stat/1') expect(ancestorsOf(id).at(-1)).toBe('stat/1');
    expect(point[0]).toBeGreaterThanOrEqual(west);
    expect(point[0]).toBeLessThanOrEqual(east);
    expect(point[1]).toBeGreaterThanOrEqual(south);
    expect(point[1]).toBeLessThanOrEqual(north);
  }
});

test('names are found as people type them', () => {
  expect(names('brno')[0]).toBe('Brno');
  expect(names('Praha', 1)).toEqual(['Praha']);
  expect(searchUnits('hod', { limit: 2 }).map(unitLabel)).toEqual(['Hodonín', 'okres Hodonín']);
  expect(names('jihomor')).toEqual(['Jihomoravský kraj']);
  expect(names('nove mesto')).toContain('Nové Město');
  expect(names('mesto moravě')).toContain('Nové Město na Moravě');
  expect(names('ústí n')).toContain('Ústí nad Labem');
  expect(names('...')).toEqual([]);
  expect(names('nicotov')).toEqual([]);
});

test('namesakes are told apart by their district', () => {
  const labels = searchUnits('Nová Ves', { limit: 10, types: ['obec'] }).map(unitLabel);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels[0]).toMatch(/^Nová Ves \(okres /);
});

test('the nearest municipality to a place', () => {
  expect(nearestUnit([16.607, 49.195])?.unit.name).toBe('Brno');
  expect(nearestUnit([17.13, 48.85])?.unit.name).toBe('Hodonín');
});

test('IRIs go both ways, also for elements we do not hold', () => {
  expect(unitIri('obec/586021')).toBe('https://linked.cuzk.cz/resource/ruian/obec/586021');
  expect(unitIdOfIri('https://linked.cuzk.cz/resource/ruian/ulice/123')).toBe('ulice/123');
  expect(unitIdOfIri('https://linked.cuzk.cz/resource/ruian/nic/123')).toBeUndefined();
  expect(unitIdOfIri('https://example.org/obec/586021')).toBeUndefined();
  expect(unitIdOfIri('https://linked.cuzk.cz/resource/ruian/obec/0586021')).toBeUndefined();
  expect(ancestorsOf('orp/1234')).toEqual([]);
  expect(isPossibleUnit('obec/1')).toBe(false);
  expect(isPossibleUnit('orp/1234')).toBe(true);
  expect(isPossibleUnit('nic/1')).toBe(false);
});
