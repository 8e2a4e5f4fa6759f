import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { isUtf8Xml, xmlText } from '../../../xml/xml-text.ts';
import type { JudgeMessage, JudgeStart } from './judge-messages.ts';

// A process of its own: its memory is watched from outside, and it can be ended at any moment.
process.on('disconnect', () => process.exit());
process.on('message', ({ path, schemas }: JudgeStart) => void judge(path, schemas));

const answer = (message: JudgeMessage) => process.send?.(message);

async function judge(path: string | undefined, schemas: readonly string[]): Promise<void> {
  const bytes = path === undefined ? await buffer(process.stdin) : await readFile(path);
  const data = isUtf8Xml(bytes) ? bytes : new TextEncoder().encode(xmlText(bytes));
  const thread = new Worker(new URL(`./xmllint.worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { data, schemas },
  });
  thread.once('message', answer);
  thread.once('error', () => answer({ kind: 'limit' }));
}
