import type { ReadLimitName } from './file-report.ts';

/** Thrown to stop reading at a limit of the budget; nothing is wrong with the file. */
export class ReadLimit extends Error {
  readonly limit: ReadLimitName;

  constructor(limit: ReadLimitName) {
    super(limit);
    this.limit = limit;
  }
}
