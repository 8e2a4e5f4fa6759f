import type { Text } from '@pasport/model';

export interface Choice<Value> {
  readonly value: Value;
  readonly label: Text | string;
  readonly hint?: Text | string;
}

/** Questions to the person at the terminal. */
export interface Questions {
  /** A line of text; an empty answer is allowed only when `optional`. */
  text(message: Text, options?: { initial?: string; optional?: boolean; check?: (answer: string) => Text | undefined }): Promise<string>;
  /** A line that is not shown. */
  secret(message: Text): Promise<string>;
  one<Value>(message: Text, choices: readonly Choice<Value>[], initial?: Value): Promise<Value>;
  /** Choice by typing: `find` gives what fits the words so far. */
  search<Value>(message: Text, find: (words: string) => Promise<readonly Choice<Value>[]>): Promise<Value>;
  yesNo(message: Text, initial: boolean): Promise<boolean>;
}
