import type { ReadStream, WriteStream } from 'node:tty';

type Output = NodeJS.WritableStream & Pick<Partial<WriteStream>, 'isTTY' | 'columns'>;

/** What the program touches of its process; tests hand in their own streams. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & Pick<Partial<ReadStream>, 'isTTY'>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}
