import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { WholeFile } from '../../file/whole-file.ts';
import type { DecodeMessage, DecodeStart } from './decode-messages.ts';

/** Megabytes of values that the process may hold. */
const maxHeapMb = 512;
/** Bytes of memory that the process may take beside the file itself. */
const maxMemoryBytes = 900 * 1024 * 1024;
const pageBytes = 4096;
const watchMs = 100;

/** A process that decodes a file, step by step. */
export interface Decoder {
  /** The next message; `time` when there was none until the deadline. */
  readonly next: (deadline: number) => Promise<DecodeMessage | { readonly kind: 'time' }>;
  readonly close: () => void;
}

/**
 * Starts a process for one file. The decoder trusts what a file says of itself: a few bytes may stand for thousands of
 * millions of values, and a thread that runs out of memory takes the whole process with it.
 */
export function startDecoder(file: WholeFile, sizeBytes: number): Decoder {
  const child = startProcess(file, sizeBytes);
  const inbox = new Inbox();
  const ask = () => child.send('next', (error) => error && inbox.fail('page'));
  child.on('message', (message) => inbox.put(message as DecodeMessage));
  child.on('error', () => inbox.fail('page'));
  // Out of memory, the process aborts itself; whatever ended it, nobody else did.
  child.on('exit', (code) => inbox.fail(code === 1 ? 'page' : 'too-large'));
  ask();
  const watch = setInterval(() => {
    void memoryOf(child.pid).then((bytes) => bytes > maxMemoryBytes + sizeBytes && child.kill('SIGKILL'));
  }, watchMs);
  return {
    next: async (deadline) => {
      const message = await inbox.take(deadline);
      // The next rows are decoded while these are looked at.
      if (message.kind === 'outline' || message.kind === 'rows') ask();
      return message;
    },
    close: () => {
      clearInterval(watch);
      child.kill('SIGKILL');
    },
  };
}

/** Messages that came, and the one that waits for the next. */
class Inbox {
  readonly #messages: DecodeMessage[] = [];
  #hand: ((message: DecodeMessage) => void) | undefined;
  #failure: DecodeMessage | undefined;

  put(message: DecodeMessage): void {
    if (this.#hand) this.#hand(message);
    else this.#messages.push(message);
    this.#hand = undefined;
  }

  /** What came before the end of the process is still handed out. */
  fail(code: 'too-large' | 'page'): void {
    this.#failure ??= { kind: 'fault', code };
    this.#hand?.(this.#failure);
  }

  async take(deadline: number): Promise<DecodeMessage | { kind: 'time' }> {
    const ready = this.#messages.shift() ?? this.#failure;
    if (ready) return ready;
    const { promise, resolve } = Promise.withResolvers<DecodeMessage | { kind: 'time' }>();
    this.#hand = resolve;
    const timer = setTimeout(() => resolve({ kind: 'time' }), Math.max(0, deadline - performance.now()));
    const message = await promise;
    clearTimeout(timer);
    return message;
  }
}

function startProcess(file: WholeFile, sizeBytes: number): ChildProcess {
  const start: DecodeStart = { sizeBytes, ...('path' in file && { path: file.path }) };
  const child = fork(new URL(`./decode.worker${extname(import.meta.url)}`, import.meta.url), [JSON.stringify(start)], {
    execArgv: [`--max-old-space-size=${maxHeapMb}`],
    env: {},
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // A process that is gone takes no more bytes; its exit is what counts.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end('bytes' in file ? file.bytes : undefined);
  return child;
}

/** Memory of a process; 0 where the system does not tell. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageBytes;
}
