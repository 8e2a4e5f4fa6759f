import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCsv } from '../src/csv/check-csv.ts';
import { fixtureFaults } from './faults/fixture-faults.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');
const graveChecks = async (file: string) => {
  const { findings } = await checkCsv(join(data, file));
  return [...new Set(findings.filter(({ severity }) => severity !== 'hint').map(({ check }) => check))].sort();
};

test.each(['rozpocet-2026.csv', 'detska-hriste.csv', 'ovzdusi-2026-10.csv', 'dobijeci-stanice.csv'])('%s is clean', async (file) => {
  expect(await graveChecks(file)).toEqual([]);
});

test.each(fixtureFaults)('%s is found to have its faults', async (file, checks) => {
  expect(await graveChecks(file)).toEqual(expect.arrayContaining([...checks]));
});
