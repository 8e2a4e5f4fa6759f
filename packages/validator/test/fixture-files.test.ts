import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../src/check-file.ts';
import { checkCsv } from '../src/csv/check-csv.ts';
import { fixtureFaults, schemaFixtureFaults } from './faults/fixture-faults.ts';

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

const xml = join(import.meta.dirname, '../../../fixtures/xml');
const schemaOf = (name: string) => ({ url: `file:///${name}`, schema: readFileSync(join(xml, name), 'utf8') });
const { url, schema: document } = schemaOf('pamatne-stromy.xsd');
const declared = { schema: { document, url, related: [schemaOf('pamatne-stromy-typy.xsd')] } };

test('pamatne-stromy.xml is clean by its schema', async () => {
  expect((await checkFile(join(xml, 'pamatne-stromy.xml'), { declared })).findings).toEqual([]);
});

test.each(schemaFixtureFaults)('%s is found to have its faults by its schema', async (file, checks) => {
  const { findings } = await checkFile(join(xml, file), { declared });
  expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining([...checks]));
});
