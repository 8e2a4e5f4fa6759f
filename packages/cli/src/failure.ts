import type { Text } from '@pasport/model';
import type { ExitName } from './exit-codes.ts';

/** One line under the sentence of a failure, e.g. a fault with its place. */
export interface FailureDetail {
  /** JSON Pointer, option or file name. */
  readonly pointer?: string;
  readonly code?: string;
  readonly message: Text | string;
}

interface FailureOptions {
  /** Stable name for scripts, e.g. `missing-values`; a problem of the registry keeps its own code. */
  code?: string;
  details?: readonly FailureDetail[];
  cause?: unknown;
}

/** An end of a command that the user can understand and put right; printed without a stack. */
export class Failure extends Error {
  readonly exit: ExitName;
  readonly text: Text;
  readonly code: string;
  readonly details: readonly FailureDetail[];

  constructor(exit: ExitName, text: Text, options: FailureOptions = {}) {
    super(text.en, { cause: options.cause });
    this.name = 'Failure';
    this.exit = exit;
    this.text = text;
    this.code = options.code ?? exit;
    this.details = options.details ?? [];
  }
}
