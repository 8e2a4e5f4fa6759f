import { setImmediate } from 'node:timers/promises';
import { ReadLimit } from './read-limit.ts';

/** Longest time without a pause, so that the process answers others. */
const stretchMs = 50;

/** Watches the time of a long reading. */
export class Pacer {
  readonly #deadline: number;
  #pauseAt = performance.now() + stretchMs;

  /** @param deadline time of `performance.now()` */
  constructor(deadline: number) {
    this.#deadline = deadline;
  }

  /** Is it time to call `pause`? */
  get isDue(): boolean {
    return performance.now() > this.#pauseAt;
  }

  /**
   * Lets the process do other work.
   *
   * @throws {ReadLimit} when the time is over
   */
  async pause(): Promise<void> {
    if (performance.now() > this.#deadline) throw new ReadLimit('time');
    await setImmediate();
    this.#pauseAt = performance.now() + stretchMs;
  }
}
