import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../src/check-file.ts';

const corpus = join(resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared')), 'quality-corpus');

const workbooks = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .map((name) => join(corpus, name))
  .filter((path) => /\.(?:xls[xmb]?|ods)$/i.test(path) && statSync(path).isFile());

test.each(workbooks.map((path) => [relative(corpus, path), path] as const))('%s is read whole, without a crash', async (name, path) => {
  const started = performance.now();
  const report = await checkFile(path);
  const ms = Math.round(performance.now() - started);
  const findings = report.findings.map(({ check, severity, count = 1 }) => `${check} ${severity} ${count}`).join(', ');
  process.stdout.write(`${name}: ${report.format}, ${report.score}, ${report.rows} rows in ${ms} ms; ${findings}\n`);
  expect(['XLSX', 'ODS', 'XLS']).toContain(report.format);
  expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  expect(report.sample).toBeUndefined();
  if (report.format === 'XLS') return;
  expect(report.rows).toBeGreaterThan(0);
  expect(report.columns.length).toBeGreaterThan(1);
  expect(report.findings.map(({ check }) => check)).not.toContain('workbook-readable');
  expect(await checkFile(readFileSync(path))).toEqual(report);
});

const twins = workbooks.map((path) => [path, path.replace(/\.[^.]+$/, '.csv')] as const).filter(([, csv]) => existsSync(csv));

test.each(twins)('%s holds what the CSV of the same name holds', async (path, csv) => {
  const [workbook, table] = [await checkFile(path), await checkFile(csv)];
  if (workbook.format === 'XLS') return;
  expect(workbook.rows).toBe(table.rows);
  const told = ({ name, filled, distinct }: (typeof table.columns)[number]) => `${name}: ${filled} filled, ${distinct} different`;
  expect(workbook.columns.map(told)).toEqual(table.columns.map(told));
});
