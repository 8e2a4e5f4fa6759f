import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '@pasport/model';
import { Columns } from './columns.ts';
import { openIndexForReading } from './index-file.ts';
import { runQuery } from './run-query.ts';
import { suggester } from './run-suggest.ts';
import { TermLists } from './term-lists.ts';
import type { SearchAnswer, SearchOrder, SearchStart } from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('A search thread runs as a worker thread');

let index = open((workerData as SearchStart).path);

function open(path: string) {
  const file = openIndexForReading(path);
  const columns = new Columns();
  columns.follow(file);
  return { file, columns, lists: new TermLists(file), suggest: suggester(file, columns) };
}

/** Takes over what the indexer has written since. */
function follow(applied: number): void {
  if (applied > index.columns.seq && index.columns.follow(index.file) > 0) index.lists.clear();
}

function answer(order: Exclude<SearchOrder, { kind: 'stop' }>): SearchAnswer['result'] {
  if (order.kind === 'reopen') {
    const old = index.file;
    index = open(order.path);
    old.close();
    return null;
  }
  follow(order.applied);
  if (order.kind === 'search') return runQuery(index.columns, index.lists, order.query);
  return index.suggest(order.scope, order.text, order.limit);
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
    const problem = error instanceof Problem ? error.code : undefined;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.postMessage({ number: order.number, result: null, failure: { problem, message } } satisfies SearchAnswer);
  }
});
port.postMessage({ number: 0, result: null } satisfies SearchAnswer);
