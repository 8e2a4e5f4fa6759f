import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCsv } from '../src/csv/check-csv.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');
const graveChecks = async (file: string) => {
  const { findings } = await checkCsv(join(data, file));
  return [...new Set(findings.filter(({ severity }) => severity !== 'hint').map(({ check }) => check))].sort();
};

test.each(['rozpocet-2026.csv', 'detska-hriste.csv', 'ovzdusi-2026-10.csv', 'dobijeci-stanice.csv'])('%s is clean', async (file) => {
  expect(await graveChecks(file)).toEqual([]);
});

test.each([
  ['rozpocet-2025.csv', ['encoding-utf8', 'title-rows', 'number-blanks', 'rows-without-totals']],
  ['parkovaci-automaty.csv', ['encoding-utf8', 'number-units']],
  ['najemci-bytu-vzor.csv', ['personal-birth-number']],
  ['nadoby-na-odpad.csv', ['encoding-utf8', 'title-rows']],
  ['dotace-2025.csv', ['ico-zeros']],
  ['produkce-odpadu-2025.csv', ['scientific-notation', 'rows-without-totals']],
  ['scitani-dopravy.csv', ['dates-one-form', 'rows-unique']],
  ['defibrilatory.csv', ['double-encoding']],
  ['energie-budov.csv', ['encoding-utf8', 'spreadsheet-errors', 'rows-regular']],
  ['smlouvy.csv', ['file-is-text']],
])('%s is found to have its faults', async (file, checks) => {
  expect(await graveChecks(file)).toEqual(expect.arrayContaining(checks));
});
