import { expect, test } from 'vitest';
import { territoryBox } from './territory-box.ts';

test('the box that the passport gives goes before its units', async () => {
  expect(await territoryBox({ bbox: [16, 48, 17, 49], units: ['obec/586021'] })).toEqual([16, 48, 17, 49]);
});

test('a town has the box of its district, two units the box around both', async () => {
  const [west, south, east, north] = (await territoryBox({ units: ['obec/586021'] }))!;
  expect(west < 17.13 && 17.13 < east && south < 48.85 && 48.85 < north && east - west < 1.5).toBe(true);
  const both = (await territoryBox({ units: ['obec/586021', 'vusc/19'] }))!;
  expect(both[0]).toBeLessThan(west);
  expect(both[2]).toBeGreaterThanOrEqual(east);
});

test('a place outside the country, or none at all, gives no box', async () => {
  expect(await territoryBox({ units: ['obec/586021'], places: ['https://sws.geonames.org/2782113/'] })).toBeUndefined();
  expect(await territoryBox(undefined)).toBeUndefined();
});
