import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
  /** Sees the child right after its start, e.g. to send it a signal. */
  readonly started?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs the real program as a child process, with an empty configuration of its own and Czech as the language. */
export async function runProgram(args: readonly string[], { env = {}, stdin = '', cwd, started }: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=source', bin, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'cs_CZ.UTF-8', XDG_CONFIG_HOME: emptyFolder(), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  started?.(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** A new folder that belongs to one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pasport-cli-'));
}
