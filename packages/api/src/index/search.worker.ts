import { parentPort, workerData } from 'node:worker_threads';
import { Columns } from './columns.ts';
import { isDamage } from './damage.ts';
import { openIndexForReading } from './index-file.ts';
import { runHidden } from './run-hidden.ts';
import { runQuery } from './run-query.ts';
import { runSummary } from './run-summary.ts';
import { runTrend } from './run-trend.ts';
import { suggester } from './run-suggest.ts';
import { scratchPad } from './scratch.ts';
import { TermLists } from './term-lists.ts';
import { Views } from './view-of-asker.ts';
import type { SearchAnswer, SearchOrder, SearchStart } from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('A search thread runs as a worker thread');

const scratch = scratchPad();
let index = open((workerData as SearchStart).path);

function open(path: string) {
  const file = openIndexForReading(path);
  const columns = new Columns();
  columns.follow(file);
  return { file, columns, lists: new TermLists(file), views: new Views(columns), suggest: suggester(file, columns) };
}

/** Takes over what the indexer has written since. */
function follow(applied: number): void {
  if (applied <= index.columns.seq) return;
  const { changed, reworded } = index.columns.follow(index.file);
  index.lists.noteReworded(reworded);
  if (changed > 0) index.views.clear();
}

function answer(order: Exclude<SearchOrder, { kind: 'stop' }>): SearchAnswer['result'] {
  if (order.kind === 'reopen') {
    index.file.close();
    index = open(order.path);
    return null;
  }
  follow(order.applied);
  if (order.kind === 'suggest') return index.suggest(order.scope, order.words, order.limit);
  if (order.kind === 'hidden') return runHidden(index);
  if (order.kind === 'summary') return runSummary(index, order.query, scratch(index.columns.size));
  if (order.kind === 'trend') return runTrend(index, order.query, scratch(index.columns.size));
  return runQuery(index, order.query, scratch(index.columns.size));
}

function failureOf(error: unknown): NonNullable<SearchAnswer['failure']> {
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), isDamaged: isDamage(error) };
}

port.on('message', (order: SearchOrder) => {
  if (order.kind === 'stop') {
    index.file.close();
    port.close();
    return;
  }
  try {
    port.postMessage({ number: order.number, result: answer(order) } satisfies SearchAnswer);
  } catch (error) {
    port.postMessage({ number: order.number, result: null, failure: failureOf(error) } satisfies SearchAnswer);
  }
});
port.postMessage({ number: 0, result: null } satisfies SearchAnswer);
