import { expect, test } from 'vitest';
import { tableChecks } from '../table-checks.ts';
import type { TableFacts } from '../table-facts.ts';
import { TableProfile } from '../table-profile.ts';
import { Tally } from '../tally.ts';

type Row = readonly string[];

function factsOf(names: Row, rows: readonly Row[]): TableFacts {
  const table = new TableProfile(names);
  rows.forEach((cells, index) => table.add(cells, index + 2));
  return { table, preambleLines: 0, headerLines: 1, headerRows: 1, headersAgain: new Tally(), declared: {} };
}

function findingsOf(id: string, names: Row, rows: readonly Row[]) {
  const check = tableChecks.find((one) => one.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return (check.run(factsOf(names, rows))?.findings ?? []).map(({ positions, severity = check.severity }) => ({ positions, severity }));
}

const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const names = ['id', 'nazev', 'kod_obce', 'obec', 'typ', 'kapacita'];
const towns: readonly Row[] = [
  ['586307', 'Kyjov'],
  ['586021', 'Hodonín'],
  ['578347', 'Litomyšl'],
  ['541630', 'Vsetín'],
  ['582786', 'Brno'],
  ['586081', 'Bzenec'],
];
const good = times(60, (index) => [
  String(index + 1),
  `Hřiště ${index + 1}`,
  ...towns[index % 6]!,
  index % 3 === 0 ? 'dětské' : 'sportovní',
  String(20 + ((index * 37) % 400)),
]);
/** The good table with cells replaced: row of the file, column from 0, value. */
const but = (...cells: readonly (readonly [row: number, column: number, value: string])[]) =>
  good.map((row, index) => cells.reduce((now, [at, column, value]) => (at === index + 2 ? now.with(column, value) : now), row));
const oneColumn = (name: string, values: Row): readonly [Row, readonly Row[]] => [
  [name, 'poznámka'],
  values.map((value, index) => [value, `řádek ${index}`]),
];
const accounts = ['19-2000145399/0800', '178124-4159/0710', '19/0710', '5157001/0710'].filter((_, index) => index < 3);

test.each([
  ['key-unique', names, but([35, 0, '13']), 'error', { row: 35, column: 1 }],
  ['key-unique', ['kod', ...names.slice(1)], but([35, 0, '13']), 'error', { row: 14, column: 1 }],
  ['key-filled', names, but([8, 0, ''], [18, 0, ' ']), 'error', { row: 18, column: 1 }],
  ['unit-codes', names, but([17, 2, '599503'], [37, 2, '123']), 'error', { row: 37, column: 3 }],
  ['unit-codes', ['a', 'b', 'c', 'd', 'e', 'f'], but([17, 2, '599503']), 'error', { row: 17, column: 3 }],
  ['unit-names', names, but([17, 3, 'Hodonín'], [18, 3, 'Praha']), 'warning', { row: 18, column: 3 }],
  ['category-spelling', names, but([9, 4, 'Dětske']), 'warning', { row: 9, column: 5 }],
  ['category-spelling', names, but([9, 4, 'sprotovní']), 'warning', { row: 9, column: 5 }],
  ['category-spelling', names, good.map((row, index) => (index % 2 ? row : row.with(4, 'DĚTSKÉ'))), 'warning', undefined],
  ['booleans-one-form', ...oneColumn('kartou', ['ano', 'ne', 'ANO', 'ano', 'ano', 'x']), 'warning', { row: 4, column: 1 }],
  ['number-outliers', names, but([42, 5, '98000000']), 'warning', { row: 42, column: 6 }],
  ['nuts-codes', ...oneColumn('lau', ['CZ0641', 'CZ0642', 'CZ0645', 'CZ0643', 'CZ0201', 'CZ020D']), 'error', { row: 7, column: 1 }],
  [
    'frequency-codes',
    ...oneColumn('periodicita', ['http://publications.europa.eu/resource/authority/frequency/ROČNĚ']),
    'error',
    { row: 2, column: 1 },
  ],
  [
    'texts-whole',
    ...oneColumn(
      'popis',
      times(4, (index) => `${index}${'x'.repeat(254)}`),
    ),
    'warning',
    { row: 2, column: 1 },
  ],
  [
    'columns-vary',
    ...oneColumn(
      'zdroj',
      times(50, () => 'pasport'),
    ),
    'hint',
    undefined,
  ],
  [
    'cells-single',
    ...oneColumn(
      'vybavení',
      times(9, () => 'houpačka; skluzavka'),
    ),
    'hint',
    { row: 2, column: 1 },
  ],
  ['decimal-comma', ...oneColumn('výška', ['1,5', '2,5', '3']), 'hint', { row: 2, column: 1 }],
  [
    'decimal-comma',
    ...oneColumn(
      'lat',
      times(6, (index) => `49,12345${index}`),
    ),
    'warning',
    { row: 2, column: 1 },
  ],
  ['dates-plausible', ...oneColumn('datum', ['2024-01-01', '0205-03-01', '2023-05-06', '2022-12-13']), 'warning', { row: 3, column: 1 }],
  ['number-sign', ...oneColumn('počet míst', ['12', '-5', '8', '30', '1']), 'warning', { row: 3, column: 1 }],
  ['texts-plain', ...oneColumn('popis', ['hřiště', 'kolotoč &amp; houpačka', 'lavička<br/>']), 'warning', { row: 4, column: 1 }],
  ['personal-plates', ...oneColumn('SPZ', ['1AB 2345', '2B3 4567', 'BMA 12-34']), 'warning', { row: 2, column: 1 }],
  ['personal-accounts', ...oneColumn('účet', accounts), 'hint', { row: 2, column: 1 }],
  [
    'personal-people',
    ['Jméno', 'Příjmení', 'Bydliště'],
    times(5, (index) => ['Jana', 'Vzorová', `Vzorová ${index}`]),
    'warning',
    { row: 1, column: 3 },
  ],
  [
    'personal-people',
    ['Jméno', 'Příjmení', 'Funkce', 'Adresa'],
    times(5, (index) => ['Jana', 'Vzorová', 'úřednice', `Vzorová ${index}`]),
    'hint',
    { row: 1, column: 1 },
  ],
  ['personal-birth-dates', ...oneColumn('datum narození', ['1. 2. 1980', '3. 4. 1991']), 'warning', { row: 2, column: 1 }],
] as const)('%s is found in a bad table', (id, header, rows, severity, place) => {
  const findings = findingsOf(id, header, rows);
  expect(findings.map((finding) => finding.severity)).toContain(severity);
  if (place) expect(findings.flatMap(({ positions }) => positions)).toContainEqual(place);
});

test.each(tableChecks.map(({ id }) => id))('%s finds nothing in a good table', (id) => {
  expect(findingsOf(id, names, good)).toEqual([]);
});

test.each([
  ['key-unique', ['obec_id', 'poznámka'], times(60, (index) => [String(index % 59), `řádek ${index}`])],
  ['key-unique', ['Číslo smlouvy', 'dodatek'], times(60, (index) => [String(index % 59), `dodatek ${index}`])],
  ['key-unique', ['ičo', 'pobočka'], times(60, (index) => [String(index % 59), `pobočka ${index}`])],
  ['key-unique', ['id', 'hodnota'], [...good.map(([id = '', name = '']) => [id, name]), ['60', 'Hřiště 60']]],
  ['key-filled', ['druh', 'název'], times(60, (index) => [index % 10 === 0 ? 'park' : '', `řádek ${index}`])],
  [
    'unit-codes',
    ...oneColumn(
      'částka',
      times(60, (index) => String(500_000 + index * 731)),
    ),
  ],
  ['unit-codes', ...oneColumn('kod_obce', ['1', '2', '3', '4', '5', '6'])],
  ['unit-names', ['kod_kraje', 'kraj'], times(9, () => ['141', 'Zlínský'])],
  [
    'unit-names',
    ['kod_obce', 'obec'],
    times(9, (index) => (index === 4 ? ['579947', 'Brandýs n. Orl.'] : ['579947', 'Brandýs nad Orlicí'])),
  ],
  ['unit-names', ['kod_obce', 'nazev'], times(9, (index) => ['586307', index === 4 ? 'Sběrný dvůr' : 'Hřiště Kyjov'])],
  [
    'category-spelling',
    ...oneColumn(
      'zóna',
      times(60, (index) => (index === 4 ? 'Zóna B' : 'Zóna A')),
    ),
  ],
  [
    'category-spelling',
    ...oneColumn(
      'ulice',
      times(60, (index) => (index === 4 ? 'Dlouhé' : 'Dlouhá')),
    ),
  ],
  [
    'number-outliers',
    ...oneColumn(
      'částka',
      times(60, (index) => String(Math.round(1.2 ** (index + 20)))),
    ),
  ],
  ['number-outliers', ...oneColumn('id_zařízení', [...times(60, String), '98000000'])],
  ['nuts-codes', ...oneColumn('kraj', ['CZ064', 'CZ072', 'CZ010', 'CZ020', 'CZ080', 'CZ053'])],
  ['frequency-codes', ...oneColumn('periodicita', ['http://publications.europa.eu/resource/authority/frequency/ANNUAL'])],
  [
    'texts-whole',
    ...oneColumn(
      'popis',
      times(4, (index) => `${index}${'x'.repeat(200 + index)}`),
    ),
  ],
  [
    'columns-vary',
    ...oneColumn(
      'rok',
      times(60, () => '2025'),
    ),
  ],
  [
    'cells-single',
    ...oneColumn(
      'adresa',
      times(9, () => 'Vzorová 1, Kyjov'),
    ),
  ],
  ['dates-plausible', ...oneColumn('platí do', ['2024-01-01', '9999-12-31', '2023-05-06'])],
  ['number-sign', ...oneColumn('změna počtu', ['12', '-5', '8', '30', '1'])],
  ['texts-plain', ...oneColumn('firma', ['Vzor & syn', 'a < b', 'P&G; Vzor'])],
  ['personal-plates', ...oneColumn('model', ['1AB 2345', '2B3 4567', 'BMA 12-34'])],
  ['personal-accounts', ...oneColumn('spis', ['12/2024', '13/2024', '1234567/0800', '123457/0800'])],
  ['personal-people', ['Název', 'Vlastník', 'Adresa'], times(9, (index) => ['Most', 'město', `Vzorová ${index}`])],
  [
    'personal-birth-dates',
    ['jméno', 'příjmení', 'datum narození', 'datum úmrtí'],
    times(9, () => ['Jan', 'Vzorový', '1. 2. 1930', '1. 2. 1990']),
  ],
] as const)('%s is not found where it only looks so', (id, header, rows) => {
  expect(findingsOf(id, header, rows)).toEqual([]);
});
