import { expect, test } from 'vitest';
import { csvwFiles, tableOf } from '../../../test/csvw-files.ts';
import { runFileChecks } from '../../file/run-file-checks.ts';
import { checkCsvwTable } from './check-csvw-table.ts';
import { csvwChecks } from './csvw-checks.ts';
import { faultTexts } from './fault/fault-texts.ts';

const failed = async (columns: readonly unknown[], csv: string, schema = {}) => {
  const request = { source: Buffer.from(csv), tableUrl: 'mesta.csv', description: tableOf(columns, {}, schema), load: csvwFiles({}) };
  const facts = { csvw: await checkCsvwTable(request) };
  return runFileChecks(csvwChecks, facts, () => undefined).filter(({ answer }) => answer !== 'pass');
};
const columns = [
  { name: 'kod', titles: 'kód', datatype: 'integer', required: true },
  { titles: 'obec', datatype: { base: 'string', maxLength: 5 } },
];

test('a table as described passes every check', async () => {
  expect(await failed(columns, 'kód,obec\n1,Zlín\n')).toEqual([]);
});

test('each fault fails its check, with the place', async () => {
  const checks = await failed([...columns, { titles: 'x' }], 'kód,obec,x\n1,Hodonín,x\n1,Zlín\n,Zlín,x\na,Zlín,x\n', { primaryKey: 'kod' });
  expect(checks.map(({ id }) => id)).toEqual(['csvw-row-length', 'csvw-required', 'csvw-datatypes', 'csvw-constraints', 'csvw-unique']);
  expect(checks[2]!.findings[0]).toMatchObject({ severity: 'error', positions: [{ row: 5, column: 1 }] });
  expect(checks.every(({ value }) => value < 1)).toBe(true);
});

test('a header that differs and a key that leads nowhere are told', async () => {
  expect((await failed(columns, 'kód,město\n1,Zlín\n')).map(({ id }) => id)).toContain('csvw-columns');
  const foreignKeys = [{ columnReference: 'nadrazeny', reference: { resource: 'mesta.csv', columnReference: 'kod' } }];
  const own = [
    { name: 'kod', titles: 'kód' },
    { name: 'nadrazeny', titles: 'nadřazený' },
  ];
  const [check] = await failed(own, 'kód,nadřazený\n1,1\n2,9\n', { foreignKeys });
  expect(check).toMatchObject({ id: 'csvw-foreign-keys', findings: [{ severity: 'error', positions: [{ row: 3 }] }] });
});

test('what was passed over in the description is a warning that costs nothing', async () => {
  const [check] = await failed([{ titles: 'obec', poznamka: 'x' }], 'obec\nZlín\n');
  expect(check).toMatchObject({
    id: 'csvw-description',
    value: 1,
    findings: [{ severity: 'warning', positions: [{ pointer: '/tableSchema/columns/0/poznamka' }] }],
  });
});

test('a table without a description is not concerned', () => {
  const answers = runFileChecks(csvwChecks, {}, () => undefined).map(({ answer }) => answer);
  expect(new Set(answers)).toEqual(new Set(['not-applicable']));
});

test('every text names what it is told and leaves no gap', () => {
  for (const sentence of Object.values(faultTexts)) {
    const { cs, en } = sentence({ name: 'jméno$&', other: 'jiné' });
    expect(cs + en).not.toMatch(/[{}]/u);
    expect(cs.includes('jméno$&')).toBe(en.includes('jméno$&'));
    expect(cs.endsWith('.') && en.endsWith('.')).toBe(true);
  }
});
