import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { WholeFile } from '../../../file/whole-file.ts';
import type { JudgeMessage, JudgeStart } from './judge-messages.ts';

/** Bytes of memory that the process may take. */
const maxMemoryBytes = 900 * 1024 * 1024;
const pageBytes = 4096;
const watchMs = 100;

/**
 * Judges a file by schemas in a process of its own: a pattern may take years to match, and a few bytes of a schema may stand
 * for millions of elements.
 *
 * @param deadline time of `performance.now()` at which the judging is given up
 */
export async function runJudge(
  file: WholeFile,
  { schemas, deadline }: { readonly schemas: readonly string[]; readonly deadline: number },
): Promise<JudgeMessage> {
  const { promise, resolve } = Promise.withResolvers<JudgeMessage>();
  const end = () => resolve({ kind: 'limit' });
  const child = startProcess();
  child.once('message', (message) => resolve(message as JudgeMessage));
  child.once('error', end);
  child.once('exit', end);
  child.send({ schemas, ...('path' in file && { path: file.path }) } satisfies JudgeStart, (error) => error && end());
  child.stdin?.end('bytes' in file ? file.bytes : undefined);
  const timer = setTimeout(end, Math.max(0, deadline - performance.now()));
  const watch = setInterval(() => void memoryOf(child.pid).then((bytes) => bytes > maxMemoryBytes && end()), watchMs);
  const message = await promise;
  clearTimeout(timer);
  clearInterval(watch);
  child.kill('SIGKILL');
  return message;
}

function startProcess(): ChildProcess {
  const child = fork(new URL(`./judge.worker${extname(import.meta.url)}`, import.meta.url), [], {
    execArgv: ['--max-old-space-size=512'],
    env: {},
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // A process that is gone takes no more bytes; its exit is what counts.
  child.stdin?.on('error', () => undefined);
  return child;
}

/** Memory of a process; 0 where the system does not tell. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageBytes;
}
