// Speed and size of the search index: node --conditions=source packages/api/bench/index-search.ts [passports] [folder]
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSearchIndex, type SearchIndex } from '../src/index/search-index.ts';
import { queryLog, type LoggedQuery } from './index-queries.ts';
import { threadTimes } from './index-thread.ts';
import { fillTruth } from './index-truth.ts';
import { subjects } from './words.ts';

const count = Number(process.argv[2] ?? 300_000);
const folder = process.argv[3] ?? join(tmpdir(), `pasport-bench-${count}`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

mkdirSync(folder, { recursive: true });
const truth = join(folder, 'truth.sqlite');
const path = join(folder, 'index.sqlite');
if (!existsSync(truth)) await fillTruth(truth, count);

print(`${count} passports`);
let index = await timed('open (first build, or warm)', () => openSearchIndex({ path, truth: { url: truth } }));
await timed('reindex', () => index.reindex());
await index.close();
print(`index file: ${megabytes(statSync(path).size)}`);
index = await timed('warm start', () => openSearchIndex({ path, truth: { url: truth } }));

const log = queryLog(2_000);
await report('first time', log.slice(0, 400));
await report('search, one after another', log);
await report('search, four at once', log, 4);
await reportSuggestions();
print(`memory of the process: ${megabytes(process.memoryUsage.rss())}`);
await index.close();
print('\nCPU time in one search thread, not disturbed by other programs');
printKinds(threadTimes(path, log));

async function timed<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await act();
  print(`${name}: ${((performance.now() - start) / 1_000).toFixed(2)} s`);
  return result;
}

async function report(name: string, queries: readonly LoggedQuery[], atOnce = 1): Promise<void> {
  const times: { kind: string; ms: number; text: string }[] = [];
  const waiting = queries[Symbol.iterator]();
  const runner = async (): Promise<void> => {
    for (const { kind, query } of waiting) {
      const start = performance.now();
      const { total } = await index.search(query);
      times.push({ kind, ms: performance.now() - start, text: `${total} ${query.sort} ${query.q ?? ''} ${JSON.stringify(query.filters)}` });
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, runner));
  const perSecond = Math.round((queries.length / (performance.now() - start)) * 1_000);
  print(`\n${name}: ${queries.length} queries, ${perSecond}/s`);
  printKinds(times);
  for (const { ms, text } of times.toSorted((a, b) => b.ms - a.ms).slice(0, 4))
    print(`    slowest ${ms.toFixed(1)} ms: ${text.slice(0, 120)}`);
}

function printKinds(times: readonly { kind: string; ms: number }[]): void {
  for (const [kind, group] of [['all', times] as const, ...Map.groupBy(times, (item) => item.kind)]) {
    printLine(
      kind,
      group.map(({ ms }) => ms),
    );
  }
}

function printLine(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(6);
  print(`  ${name.padEnd(10)} ${String(sorted.length).padStart(5)}  p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`);
}

async function reportSuggestions(target: SearchIndex = index): Promise<void> {
  const times: number[] = [];
  for (const subject of subjects) {
    for (let length = 1; length <= Math.min(8, subject.length); length += 1) {
      const start = performance.now();
      await target.suggest({ audience: 'public', organisation: null }, subject.slice(0, length), 8);
      times.push(performance.now() - start);
    }
  }
  print('\nsuggestions while typing');
  printLine('all', times);
}
