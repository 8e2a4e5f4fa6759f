import type { Language, Text } from '@pasport/model';
import type { RegistryClient } from './registry-client.ts';
import type { Io } from './terminal/io.ts';

/** What every command gets: where to write, in which language, and how to reach the registry. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  /** Data on stdout are JSON and nothing else. */
  readonly json: boolean;
  /** Questions may be asked: a terminal on both ends and no `--no-input`. */
  readonly interactive: boolean;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** `--url`, if given. */
  readonly url: string | undefined;
  registry(): Promise<RegistryClient>;
  /** Data, to stdout. */
  print(text: string): Promise<void>;
  /** One JSON value, to stdout. */
  printJson(value: unknown): Promise<void>;
  /** A message for the person, to stderr. */
  note(text: Text | string): void;
}
