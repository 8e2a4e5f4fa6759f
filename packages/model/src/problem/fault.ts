import type { Text } from '../text/text-in-languages.ts';

/** One thing that is wrong in an input: where, which rule, and a sentence for its author. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the input; `''` is the whole input. */
  readonly pointer: string;
  /** Stable name of the rule, kebab-case. */
  readonly code: string;
  readonly message: Text;
  readonly params?: Readonly<Record<string, unknown>>;
}
