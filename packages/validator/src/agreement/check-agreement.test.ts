import { fileURLToPath } from 'node:url';
import { parseDraft, type Distribution } from '@pasport/model';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import { profileForDraft } from '../file/profile-for-draft.ts';
import { checkAgreement } from './check-agreement.ts';

const table = 'nazev,kapacita\nU nádraží,120\nNárodní třída,80\n';
const report = await checkFile(Buffer.from(table));
const right: Distribution = { kind: 'file', ...profileForDraft(report).distribution };
const file = (name: string) => fileURLToPath(new URL(`../../../../fixtures/data/${name}`, import.meta.url));

test('what a registration fills in from a file agrees with it', () => {
  expect(right).toMatchObject({ format: 'CSV', rows: 2 });
  expect(checkAgreement(right, report)).toEqual([]);
});

test('a passport that says nothing disagrees with nothing', () => {
  expect(checkAgreement({ kind: 'file' }, report)).toEqual([]);
});

test.each<[string, Partial<Distribution>, string, string, RegExp]>([
  ['passport-format', { format: 'XLSX' }, 'error', '/distributions/1/format', /formát XLSX, soubor je CSV/],
  ['passport-format of a broader kind', { format: 'TXT' }, 'hint', '/distributions/1/format', /formát TXT/],
  ['passport-media-type', { mediaType: 'application/pdf' }, 'warning', '/distributions/1/mediaType', /patří text\/csv/],
  ['passport-encoding', { encoding: 'windows-1250' }, 'warning', '/distributions/1/encoding', /je v UTF-8/],
  ['passport-rows', { rows: 3 }, 'warning', '/distributions/1/rows', /pasportu je 3, v souboru 2/],
  ['passport-size', { sizeBytes: 1 }, 'hint', '/distributions/1/sizeBytes', /je 1 B, soubor má 53 B/],
  [
    'passport-columns',
    { columns: [{ name: 'nazev' }, { name: 'ulice' }] },
    'warning',
    '/distributions/1/columns',
    /chybí sloupce: „ulice“\. V pasportu chybí sloupce: „kapacita“\./,
  ],
])('%s that differs is one finding at its place', (name, wrong, severity, pointer, message) => {
  const findings = checkAgreement({ ...right, ...wrong }, report, '/distributions/1');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ check: name.split(' ')[0], severity, pointer, certainty: 'certain' });
  expect(findings[0]?.message.cs).toMatch(message);
});

test.each<Partial<Distribution>>([
  { encoding: 'utf8' },
  { mediaType: 'text/csv; charset=utf-8' },
  { format: 'XLSX', mediaType: 'application/x', packaging: 'application/zip' },
])('%j is no disagreement', (other) => {
  expect(checkAgreement({ ...right, ...other }, report)).toEqual([]);
});

test('an encoding that the check of the file complained of is not repeated', async () => {
  const told = await checkFile(Buffer.from(table), { declared: { encoding: 'windows-1250' } });
  expect(told.findings.map(({ check }) => check)).toContain('encoding-declared');
  expect(checkAgreement({ ...right, encoding: 'windows-1250' }, told)).toEqual([]);
});

test('of a sample neither rows nor size are compared, a file of no known format with nothing', async () => {
  const sample = await checkFile(Buffer.from(table), { budget: { rows: 1 } });
  expect(checkAgreement({ ...right, rows: 9, sizeBytes: 9 }, sample)).toEqual([]);
  const binary = await checkFile(Uint8Array.from([0, 1, 2, 3, 0, 5]));
  expect(checkAgreement({ ...right, format: 'XLSX' }, binary)).toEqual([]);
});

test('every data file among the examples agrees with what is filled in from it', async () => {
  for (const name of readdirSync(file(''))) {
    const found = await checkFile(file(name));
    const { distribution } = profileForDraft(found);
    const { draft } = parseDraft({ title: { cs: name }, distributions: [{ kind: 'file', ...distribution }] });
    expect([name, checkAgreement(draft!.distributions![0]!, found)]).toEqual([name, []]);
  }
});
