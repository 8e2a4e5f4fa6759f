import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../src/run.ts';
import type { Io } from '../src/terminal/io.ts';
import { emptyFolder } from './run-program.ts';

/** Keys of a terminal. */
export const keys = { enter: '\r', down: '\u001B[B', up: '\u001B[A', ctrlC: '\u0003', erase: '\u0015' } as const;

export interface Dialogue {
  readonly code: number;
  readonly stdout: string;
  /** What the person saw, without control characters. */
  readonly screen: string;
}

/**
 * Runs the program in a terminal of its own and answers its questions: as soon as the screen shows the words,
 * the keys are typed.
 */
export async function runDialogue(
  args: readonly string[],
  answers: readonly (readonly [question: string, ...typed: string[]])[],
  env: Readonly<Record<string, string>> = {},
): Promise<Dialogue> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = collected();
  const stderr = collected();
  const io: Io = {
    stdin: stdin as unknown as Io['stdin'],
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { XDG_CONFIG_HOME: emptyFolder(), NO_COLOR: '1', LANG: 'cs_CZ.UTF-8', ...env },
  };
  const left = [...answers];
  let seen = 0;
  const typing = setInterval(() => {
    const next = left[0];
    const at = next ? stderr.text().indexOf(next[0], seen) : -1;
    if (!next || at < 0) return;
    left.shift();
    seen = at + next[0].length;
    for (const [index, typed] of next.slice(1).entries()) setTimeout(() => stdin.write(typed), 60 * (index + 1));
  }, 20);
  try {
    const code = await run(args, io, new AbortController().signal);
    return { code, stdout: stdout.text(), screen: stderr.text() };
  } finally {
    clearInterval(typing);
  }
}

function collected() {
  let text = '';
  const stream = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    }),
    { isTTY: true, columns: 120, end: () => {} },
  );
  return { stream: stream as unknown as Io['stdout'], text: () => stripVTControlCharacters(text) };
}
