// CPU time of one search thread, which other programs on the machine do not change:
// node --conditions=source packages/api/bench/index-thread.ts INDEX_FILE
import { Columns } from '../src/index/columns.ts';
import { openIndexForReading } from '../src/index/index-file.ts';
import { prepareQuery } from '../src/index/prepare-query.ts';
import { runQuery } from '../src/index/run-query.ts';
import { scratchPad } from '../src/index/scratch.ts';
import { TermLists } from '../src/index/term-lists.ts';
import { Views } from '../src/index/view-of-asker.ts';
import { queryLog } from './index-queries.ts';

const [, , path] = process.argv;
if (path === undefined) throw new Error('Name the index file');
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

let before = cpuMs();
const file = openIndexForReading(path);
const columns = new Columns();
const { changed } = columns.follow(file);
process.stdout.write(`${changed} documents loaded in ${(cpuMs() - before).toFixed(0)} ms\n`);

const index = { columns, lists: new TermLists(file), views: new Views(columns) };
const scratch = scratchPad();
const log = queryLog(2_000);
for (const round of ['cold', 'warm']) {
  const times = log.map(({ kind, query }) => {
    const prepared = prepareQuery(query);
    before = cpuMs();
    runQuery(index, prepared, scratch(columns.size));
    return { kind, ms: cpuMs() - before };
  });
  process.stdout.write(`${round}\n`);
  for (const [kind, group] of [['all', times] as const, ...Map.groupBy(times, (item) => item.kind)]) {
    const sorted = group.map(({ ms }) => ms).toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2).padStart(7);
    process.stdout.write(`  ${kind.padEnd(10)} ${String(group.length).padStart(5)}  p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms\n`);
  }
}
