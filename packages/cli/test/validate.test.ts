import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, runProgram } from './run-program.ts';

interface Verdicts {
  checked: number;
  withFaults: number;
  records: {
    file: string;
    pointer: string;
    verdict: string;
    score: number | null;
    faults: { pointer: string; code: string; message: string }[];
  }[];
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('faults have their pointers, also inside an array and an NDJSON line', async () => {
  const folder = folderWith({
    'a.json': '[{"title":{"cs":"A"}},{"title":{"cs":"B"},"frequency":"SOMETIMES"}]',
    'b.ndjson': '{"title":{}}\n',
    'c.txt': 'text',
  });
  const { code, stdout } = await runProgram(['validate', folder, '--json']);
  expect(code).toBe(1);
  const { checked, records } = JSON.parse(stdout) as Verdicts;
  expect(checked).toBe(3);
  expect(
    records.map(({ verdict, faults }) => `${verdict} ${faults.map(({ pointer, code: rule }) => `${pointer} ${rule}`).join()}`),
  ).toEqual([
    expect.stringMatching(/^valid $/),
    'faulty /1/frequency unknown-code',
    expect.stringMatching(/^faulty \/title /),
    'skipped  other-format',
  ]);
});

test('a passport for people: score with bars and what to fix first', async () => {
  const folder = folderWith({ 'a.yaml': 'title:\n  cs: Lavičky\n' });
  const { stdout } = await runProgram(['validate', join(folder, 'a.yaml')]);
  expect(stdout).toContain('a.yaml  tvar je v pořádku; 2 chyby, 12 varování, 2 tipy');
  expect(stdout).toMatch(/Skóre \d/);
  expect(stdout).toContain('Co opravit nejdřív');
  expect(stdout).toMatch(/1\. .+ \+\d/);
});

test('the passport may come on standard input, as JSON or YAML', async () => {
  const { stdout } = await runProgram(['validate', '-', '--json', '--lang', 'en'], { stdin: '{"title":{"cs":"A"},"themes":["X"]}' });
  expect((JSON.parse(stdout) as Verdicts).records[0]!.faults[0]!.message).toContain('is not in the codelist');
});

test('a score under the limit ends with 1', async () => {
  const folder = folderWith({ 'a.yaml': 'title:\n  cs: Lavičky\n' });
  const { code, stdout } = await runProgram(['validate', folder, '--fail-under', '100']);
  expect(code).toBe(1);
  expect(stdout).toContain('skóre je pod mezí 100');
});

test('many passports are told in one line each, unless details are wanted', async () => {
  const folder = folderWith({ 'a.yaml': 'title:\n  cs: Lavičky\n', 'b.yaml': 'title:\n  cs: Houpačky\n' });
  const brief = await runProgram(['validate', folder]);
  expect(brief.stdout).not.toContain('bez chyb');
  expect(brief.stdout.trim().split('\n')).toHaveLength(2);
  expect(brief.stderr).toContain('2 pasporty, s chybou');
  expect((await runProgram(['validate', folder, '--details'])).stdout).toContain('Hledisko');
});

test.each([44, 60, 80])('pointers are whole or broken before a slash in a terminal of %i columns', async (columns) => {
  const text = 'title: { cs: Lavičky }\nextras: { a: 1 }\nterritory: { units: [obec/1] }\ndistributions: [{ kind: file, format: NONE }]\n';
  const folder = folderWith({ 'a.yaml': 'title: { cs: Lavičky }\n', 'b.yaml': text });
  const { stdout } = await runProgram(['validate', folder, '--details'], { env: { COLUMNS: String(columns) } });
  for (const name of ['distributions', 'contactPoint', 'description']) expect(stdout).toContain(`/${name}`);
  const broken = stdout.split('\n').filter((line) => /(^|\s)\/\w+/.test(line) && !line.includes('yaml') && line.length > columns);
  expect(broken).toEqual([]);
});
