import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, runProgram } from './run-program.ts';

const good = 'nazev,kapacita,zmeneno\nU nádraží,120,2026-05-01\nNárodní třída,80,2026-05-02\n';
/** A budget in windows-1250 under a title row, with semicolons and blanks in numbers, as Excel writes it. */
const budget = [
  'Rozpo\xE8et m\xECsta 2026',
  '',
  'N\xE1zev;Polo\x9Eka;Cena K\xE8',
  ...Array.from({ length: 8 }, (_, index) => `Lavi\xE8ka;${5_100 + index};1 ${200 + index},50`),
];
const excel = Buffer.from(`${budget.join('\n')}\n`, 'latin1');

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a good file: dialect, columns with types, no error, code 0', async () => {
  const { code, stdout } = await runProgram(['check', fileWith('a.csv', good)]);
  expect(code).toBe(0);
  expect(stdout).toContain('Kódování: UTF-8 · Oddělovač: čárka · Záhlaví na řádku: 1 · Řádků dat: 2');
  expect(stdout).toMatch(/kapacita +celé číslo +100/);
  expect(stdout).toMatch(/zmeneno +datum/);
  expect(stdout).toMatch(/Skóre \d/);
});

test('a file from Excel: what is wrong, with row and column, and what to fix first', async () => {
  const { code, stdout } = await runProgram(['check', fileWith('a.csv', excel)]);
  expect(code).toBe(1);
  expect(stdout).toContain('Kódování: windows-1250 · Oddělovač: středník · Záhlaví na řádku: 3');
  expect(stdout).toMatch(/řádek 4, sloupec 3/);
  expect(stdout).toContain('Co opravit nejdřív');
});

test('check --json names the file and has row and column of findings as numbers', async () => {
  const path = fileWith('a.csv', excel);
  const { stdout } = await runProgram(['check', path, '--json']);
  const report = JSON.parse(stdout) as { findings: { positions?: { row?: number; column?: number }[] }[] };
  expect(report).toMatchObject({
    file: path,
    format: 'CSV',
    rows: 8,
    dialect: { encoding: 'windows-1250', delimiter: ';', headerLines: 1, preambleLines: 2 },
  });
  expect(report.findings.flatMap(({ positions = [] }) => positions)).toContainEqual({ row: 4, column: 3 });
});

test('the file may come on standard input', async () => {
  const { code, stdout } = await runProgram(['check', '-', '--json'], { stdin: good });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { file: '-', rows: 2 }]);
});

test('values of cells never get into the output', async () => {
  const people = 'jmeno,rodne_cislo\nJana,7801233540\nPetr,8002023540\n';
  const { stdout } = await runProgram(['check', fileWith('a.csv', people), '--json']);
  expect(stdout).not.toMatch(/7801233540|8002023540|Petr/);
});

test('a score under the limit ends with 1', async () => {
  const { code, stderr } = await runProgram(['check', fileWith('a.csv', excel), '--min-quality', '100']);
  expect(code).toBe(1);
  expect(stderr).toContain('Skóre je pod mezí 100.');
});

test('a picture is not a CSV file', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  const { code, stdout } = await runProgram(['check', fileWith('a.csv', png)]);
  expect(code).toBe(1);
  expect(stdout).toContain('Tenhle formát Pasport neumí zkontrolovat.');
});

test.each([
  ['/no/such/file.csv', 2, 'Chyba: Soubor /no/such/file.csv neexistuje.\n'],
  ['/', 2, 'Chyba: / je složka, ne soubor.\n'],
  ['-', 1, 'Chyba: Na standardním vstupu nic není.\n'],
  ['/dev/null', 1, 'Chyba: Soubor /dev/null je prázdný.\n'],
])('%s cannot be checked, ends with %i and one sentence', async (path, exit, sentence) => {
  expect(await runProgram(['check', path])).toEqual({ code: exit, stdout: '', stderr: sentence });
});

test('an empty file: one sentence for people, a report for a program', async () => {
  const path = fileWith('a.csv', '');
  expect(await runProgram(['check', path, '--lang', 'en'])).toEqual({ code: 1, stdout: '', stderr: `Error: The file ${path} is empty.\n` });
  const { code, stdout } = await runProgram(['check', path, '--json']);
  expect([code, JSON.parse(stdout)]).toMatchObject([1, { sizeBytes: 0, rows: 0 }]);
});
