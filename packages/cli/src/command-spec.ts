import type { Text } from '@pasport/model';
import type { ExitName } from './exit-codes.ts';
import type { Session } from './session.ts';

interface ArgumentSpec {
  /** `<file>` is required, `[file]` optional, `<file...>` one or more. */
  readonly syntax: string;
  readonly text: Text;
}

export interface OptionSpec {
  readonly flags: string;
  readonly text: Text;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Turns the word into a value; throws a `Failure` with a sentence. */
  readonly parse?: (word: string) => unknown;
  /** May be given more than once; the values make an array. */
  readonly repeatable?: boolean;
}

/** Arguments and options as commander read them. */
interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Runs a command; what it resolves to becomes the exit code. */
export type CommandRun = (session: Session, input: CommandInput) => Promise<ExitName>;

/** One command: its words in both languages and the module that does the work, loaded only when it runs. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: Text;
  readonly description?: Text;
  readonly args: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly line: string; readonly text: Text }[];
  readonly load: () => Promise<CommandRun>;
}
