import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { checkFile } from '../src/check-file.ts';
import { duckDbLoads } from './validator/duckdb-loads.ts';
import { passportRate } from './validator/passport-rate.ts';
import { writeTable } from './validator/write-table.ts';

/**
 * Speed of the validator: a large CSV file beside DuckDB's own loading of it in the same run, a small file when warm, and
 * passports a second.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '2500000' } } });
const folder = await mkdtemp(join(tmpdir(), 'pasport-bench-'));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;

interface Checked {
  seconds: number;
  rssMb: number;
  rows: number;
  score: number;
  checks: string[];
}

async function checkAside(path: string): Promise<Checked> {
  const script = join(import.meta.dirname, 'validator/check-aside.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', script, path]);
  return JSON.parse(stdout) as Checked;
}

try {
  const large = join(folder, 'large.csv');
  const megabytes = (await writeTable(large, Number(values.rows))) / 1e6;
  await duckDbLoads(large);
  const loads = [await duckDbLoads(large), await duckDbLoads(large), await duckDbLoads(large)];
  const typedLoad = median(loads.map((load) => load.typedLoad));
  print(`large file: ${megabytes.toFixed(0)} MB, ${values.rows} rows × 9 columns`);
  print(`DuckDB, median of 3: count ${median(loads.map(({ count }) => count)).toFixed(2)} s, typed load ${typedLoad.toFixed(2)} s`);
  const checks = [await checkAside(large), await checkAside(large), await checkAside(large)];
  const seconds = median(checks.map((check) => check.seconds));
  const [{ rssMb, rows, score, checks: found }] = checks as [Checked];
  print(
    `full check, median of 3: ${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s, ${(seconds / typedLoad).toFixed(2)} × typed load, ${rssMb} MB`,
  );
  print(`  ${rows} rows, score ${score}: ${found.join(', ') || 'nothing found'}`);

  const small = join(folder, 'small.csv');
  await writeTable(small, 10_500);
  const bytes = await readFile(small);
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const start = performance.now();
    await checkFile(bytes);
    if (turn >= 5) times.push(performance.now() - start);
  }
  print(`small file of ${((await stat(small)).size / 1e6).toFixed(2)} MB, warm, median of 10: ${median(times).toFixed(0)} ms`);
  print(`passports: ${Math.round(passportRate())} a second`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
