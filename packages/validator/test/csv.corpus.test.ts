import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCsv } from '../src/csv/check-csv.ts';

const corpus = join(resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared')), 'quality-corpus');

interface Expected {
  file: string;
  fault: string | null;
  severity: string | null;
  rows?: number[];
  columns?: number[];
  encoding?: string;
  delimiter?: string;
}

function csvUnder(folder: string): string[] {
  return readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(corpus, folder, name))
    .filter((path) => /\.csv$/i.test(path) && statSync(path).isFile());
}

const expected = (JSON.parse(readFileSync(join(corpus, 'cz-faults/expected.json'), 'utf8')) as Expected[]).filter(({ file }) =>
  /\.csv$/i.test(file),
);
const load = async (path: string) => await checkCsv(readFileSync(path));
const grave = ['error', 'warning'];

describe('files without a fault', () => {
  test.each(expected.filter(({ fault }) => fault === null).map(({ file }) => file))('%s has no error and no warning', async (file) => {
    const { findings, rows } = await load(join(corpus, 'cz-faults', file));
    expect(rows).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => grave.includes(severity))).toEqual([]);
  });
});

describe('files with one planted fault', () => {
  const planted = expected.filter(({ fault }) => fault !== null);
  test('are told how many are found', async () => {
    const lines: string[] = [];
    let found = 0;
    for (const { file, fault, severity, rows, columns } of planted) {
      const { findings } = await load(join(corpus, 'cz-faults', file));
      const wanted = severity === 'error' ? ['error'] : severity === 'warning' ? grave : [...grave, 'hint'];
      const hits = findings.filter((finding) => wanted.includes(finding.severity));
      const isPlaced = (finding: (typeof hits)[number]) =>
        (!rows && !columns) ||
        (finding.positions ?? []).some(
          ({ row, column }) => (rows ? rows.includes(row ?? 0) : true) && (columns && column ? columns.includes(column) : true),
        );
      if (hits.some(isPlaced)) found += 1;
      else lines.push(`  not found: ${fault} (${findings.map(({ check, severity: grade }) => `${check} ${grade}`).join(', ')})`);
    }
    process.stdout.write(`cz-faults: ${found} of ${planted.length} planted faults found\n${lines.join('\n')}\n`);
    expect(found / planted.length).toBeGreaterThan(0.75);
  });

  test.each(expected.filter(({ encoding, delimiter }) => encoding ?? delimiter))(
    '$file: encoding and delimiter are named',
    async ({ file, encoding, delimiter }) => {
      const { dialect } = await load(join(corpus, 'cz-faults', file));
      expect({ ...dialect }).toMatchObject({ ...(encoding && { encoding }), ...(delimiter && { delimiter }) });
    },
  );
});

describe('municipal files', () => {
  test.each(csvUnder('cz-municipal').map((path) => [relative(corpus, path), path] as const))('%s loads whole', async (_name, path) => {
    const report = await load(path);
    const lines = readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '').length;
    process.stdout.write(
      `${relative(corpus, path)}: ${report.score}, ${report.rows} rows; ${report.findings.map(({ check, severity, count = 1 }) => `${check} ${severity} ${count}`).join(', ')}\n`,
    );
    expect(report.columns.length).toBeGreaterThan(1);
    expect(report.rows).toBe(lines - 1);
    expect(report.measures.filter(({ answer }) => answer === 'crashed' || answer === 'blocked')).toEqual([]);
    const dialectChecks = new Set(['delimiter-comma', 'byte-order-mark', 'decimal-comma']);
    expect(report.findings.filter(({ check, severity }) => dialectChecks.has(check) && grave.includes(severity))).toEqual([]);
  });
});

test.each(csvUnder('csv-spectrum').map((path) => [relative(corpus, path), path] as const))(
  '%s has the rows of its JSON and no error',
  async (_name, path) => {
    const rows = [JSON.parse(readFileSync(path.replace('/csvs/', '/json/').replace(/csv$/, 'json'), 'utf8')) as object | object[]].flat();
    const report = await load(path);
    expect(report.rows).toBe(rows.length);
    expect(report.columns.map((column) => column.name)).toEqual(Object.keys(rows[0] ?? {}));
    const lostLetters = readFileSync(path, 'utf8').includes('\uFFFD') ? ['replacement-characters'] : [];
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toEqual(lostLetters);
  },
);

test('every table of the corpus ends in a report', async () => {
  const crashed: string[] = [];
  const files = ['cz-faults', 'frictionless', 'csvw', 'ofn', 'gtfs'].flatMap(csvUnder);
  for (const path of files) {
    const report = await checkCsv(path);
    if (report.measures.some(({ answer }) => answer === 'crashed')) crashed.push(relative(corpus, path));
  }
  process.stdout.write(`${files.length} further tables read\n`);
  expect(crashed).toEqual([]);
});
