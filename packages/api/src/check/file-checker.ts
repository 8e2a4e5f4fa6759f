import { CheckFailed } from './check-failed.ts';
import type { CheckedAside, CheckOrder } from './check-order.ts';
import { CheckingProcess, type CheckLimits } from './checking-process.ts';

/** Says that too many checks are waiting already. */
export class CheckerBusy extends Error {
  override readonly name = 'CheckerBusy';
}

/** Checks files aside, a few at once. */
export interface FileChecker {
  /**
   * @param isPatient waits however many are waiting already
   * @throws {CheckFailed} when a check came to no end
   * @throws {CheckerBusy} when too many are waiting
   */
  readonly check: (order: CheckOrder, isPatient?: boolean) => Promise<CheckedAside>;
  /**
   * Runs a request from the arrival of its file on; only so many at once, because each holds a file.
   *
   * @throws {CheckerBusy} when too many are in progress
   */
  readonly admit: <Result>(request: () => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

export interface FileCheckerOptions extends CheckLimits {
  readonly processes: number;
  readonly maxWaiting: number;
  readonly maxRequests: number;
}

const defaults: FileCheckerOptions = { processes: 2, maxWaiting: 10, maxRequests: 12, timeMs: 90_000, memoryMb: 1_024 };

/** A process is replaced after so many checks, so that nothing piles up in it. */
const maxChecks = 100;

/** Makes a checker; its processes start with the first checks and are used again. */
export function openFileChecker(options: Partial<FileCheckerOptions> = {}): FileChecker {
  const pool = new Pool({ ...defaults, ...options });
  return {
    check: (order, isPatient = false) => pool.check(order, isPatient),
    admit: (request) => pool.admit(request),
    close: () => pool.close(),
  };
}

class Pool {
  readonly #options: FileCheckerOptions;
  readonly #idle: CheckingProcess[] = [];
  readonly #busy = new Set<CheckingProcess>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #requests = 0;
  #isClosed = false;

  constructor(options: FileCheckerOptions) {
    this.#options = options;
  }

  async check(order: CheckOrder, isPatient: boolean): Promise<CheckedAside> {
    await this.#turn(isPatient);
    const one = this.#take();
    try {
      return await one.check(order);
    } finally {
      this.#give(one);
    }
  }

  async admit<Result>(request: () => Promise<Result>): Promise<Result> {
    if (this.#requests >= this.#options.maxRequests) throw new CheckerBusy('Too many checks are in progress');
    this.#requests += 1;
    try {
      return await request();
    } finally {
      this.#requests -= 1;
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const one of [...this.#idle, ...this.#busy]) one.kill();
    for (const next of this.#waiting.splice(0)) next();
  }

  async #turn(isPatient: boolean): Promise<void> {
    if (this.#running >= this.#options.processes) {
      if (!isPatient && this.#waiting.length >= this.#options.maxWaiting) throw new CheckerBusy('Too many checks are waiting');
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    if (this.#isClosed) throw new CheckFailed('crash');
    this.#running += 1;
  }

  #take(): CheckingProcess {
    let one = this.#idle.pop();
    while (one?.hasEnded) one = this.#idle.pop();
    one ??= new CheckingProcess(this.#options);
    this.#busy.add(one);
    return one;
  }

  #give(one: CheckingProcess): void {
    this.#busy.delete(one);
    this.#running -= 1;
    if (this.#isClosed || one.count >= maxChecks) one.kill();
    else if (!one.hasEnded) this.#idle.push(one);
    this.#waiting.shift()?.();
  }
}
