/** Why a check came to no end: it took too long, too much memory, or the process ended. */
export type CheckFailure = 'time' | 'memory' | 'crash';

/** A check of a file that came to no end; the process that did it is gone, the registry goes on. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
  readonly reason: CheckFailure;

  constructor(reason: CheckFailure, options?: ErrorOptions) {
    super(`The check of a file failed: ${reason}`, options);
    this.reason = reason;
  }
}
