import { Columns } from '../src/index/columns.ts';
import { openIndexForReading } from '../src/index/index-file.ts';
import { prepareQuery } from '../src/index/prepare-query.ts';
import { runQuery } from '../src/index/run-query.ts';
import { scratchPad } from '../src/index/scratch.ts';
import { TermLists } from '../src/index/term-lists.ts';
import { Views } from '../src/index/view-of-asker.ts';
import type { LoggedQuery } from './index-queries.ts';

/**
 * CPU time that each query takes in one search thread; other programs on the machine do not change it.
 *
 * @returns milliseconds in the order of the log
 */
export function threadTimes(path: string, log: readonly LoggedQuery[]): { kind: string; ms: number }[] {
  const file = openIndexForReading(path);
  const columns = new Columns();
  columns.follow(file);
  const index = { columns, lists: new TermLists(file), views: new Views(columns) };
  const scratch = scratchPad();
  const times = log.map(({ kind, query }) => {
    const prepared = prepareQuery(query);
    const before = cpuMs();
    runQuery(index, prepared, scratch(columns.size));
    return { kind, ms: cpuMs() - before };
  });
  file.close();
  return times;
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
