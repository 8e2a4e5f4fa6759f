import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { CheckFailed, type CheckFailure } from './check-failed.ts';
import type { CheckedAside, CheckOrder, CheckResult } from './check-order.ts';

/** What one check may take. */
export interface CheckLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

const pollMs = 100;
const pageBytes = 4_096;

/** A process that checks files one after another. */
export class CheckingProcess {
  readonly #child: ChildProcess;
  readonly #limits: CheckLimits;
  /** Checks done so far. */
  count = 0;
  #hasEnded = false;

  constructor(limits: CheckLimits) {
    this.#limits = limits;
    this.#child = fork(new URL(`./check.process${extname(import.meta.url)}`, import.meta.url), {
      serialization: 'advanced',
      execArgv: [...conditions(), `--max-old-space-size=${Math.round(limits.memoryMb * 0.75)}`],
      // Nothing of the configuration is passed on, above all no secret; what a crash prints may quote the file.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.once('exit', () => {
      this.#hasEnded = true;
    });
    this.#child.on('error', () => {
      this.#hasEnded = true;
    });
    this.#rest();
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** @throws {CheckFailed}, after which the process is gone */
  async check(order: CheckOrder): Promise<CheckedAside> {
    this.count += 1;
    const watch = this.#watch();
    this.#child.ref();
    this.#child.channel?.ref();
    try {
      const result = await this.#answerTo(order, () => watch.reason);
      if ('report' in result) return result;
      throw new CheckFailed('crash', { cause: new Error(result.failure) });
    } finally {
      watch.stop();
      this.#rest();
    }
  }

  kill(): void {
    this.#hasEnded = true;
    this.#child.kill('SIGKILL');
  }

  #answerTo(order: CheckOrder, reason: () => CheckFailure | undefined): Promise<CheckResult> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const onExit = (_code: number | null, signal: NodeJS.Signals | null): void => {
        // The engine aborts itself when its heap is full.
        reject(new CheckFailed(reason() ?? (signal === 'SIGABRT' ? 'memory' : 'crash')));
      };
      const onError = (error: Error): void => reject(new CheckFailed('crash', { cause: error }));
      child.once('exit', onExit);
      child.once('error', onError);
      child.once('message', (result: CheckResult) => {
        child.off('exit', onExit);
        child.off('error', onError);
        resolve(result);
      });
      child.send(order, (error) => error && reject(new CheckFailed('crash', { cause: error })));
    });
  }

  /** Ends the process when it goes beyond its limits: what is outside the heap of the engine has no other. */
  #watch(): { readonly reason: CheckFailure | undefined; readonly stop: () => void } {
    let reason: CheckFailure | undefined;
    const end = (why: CheckFailure): void => {
      reason ??= why;
      this.kill();
    };
    const timer = setTimeout(end, this.#limits.timeMs, 'time');
    const poll = setInterval(() => {
      void memoryMbOf(this.#child.pid).then((usedMb) => {
        if (usedMb > this.#limits.memoryMb) end('memory');
      });
    }, pollMs);
    const stop = (): void => {
      clearTimeout(timer);
      clearInterval(poll);
    };
    return {
      get reason() {
        return reason;
      },
      stop,
    };
  }

  /** An idle process does not keep the registry from ending. */
  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

/** Conditions of imports that this process runs with, so that the other one finds the same modules. */
function conditions(): string[] {
  return process.execArgv.flatMap((argument, index, all) => {
    if (argument.startsWith('--conditions=')) return [argument];
    return argument === '--conditions' || argument === '-C' ? [`--conditions=${all[index + 1] ?? ''}`] : [];
  });
}

/** Memory in use; 0 where the system does not tell. */
async function memoryMbOf(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return (Number(text.split(' ')[1] ?? 0) * pageBytes) / 2 ** 20;
}
