import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { emptyFolder } from './run-program.ts';

const hooks = new URL('../../../scripts/tsx-hooks.ts', import.meta.url).href;
const bin = fileURLToPath(new URL('../../web/src/bin.ts', import.meta.url));

export interface RealServer extends AsyncDisposable {
  readonly url: string;
  /** Token of a data team that may write for every organisation. */
  readonly token: string;
}

/** The registry itself as a child process: SQLite in a folder of its own, one organisation, a free port. */
export async function realServer(): Promise<RealServer> {
  const env = { PATH: process.env['PATH'], PASPORT_DATA: emptyFolder(), PASPORT_PORT: '0', PASPORT_LOG: 'error', PASPORT_RATE_API: '0' };
  const start = (args: readonly string[]) =>
    spawn(process.execPath, ['--conditions=source', '--import', hooks, bin, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await outputOf(start(['organisation', 'add', 'hodonin', '--name', 'Město Hodonín', '--unit', 'obec/586021']));
  const token = await outputOf(start(['token', 'create', '--role', 'organisation-admin', '--organisation', 'hodonin']));
  const server = start(['serve']);
  return {
    token,
    url: await listeningAt(server),
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

async function outputOf(child: ChildProcess): Promise<string> {
  const [output, [code]] = await Promise.all([text(child.stdout!), once(child, 'close') as Promise<[number]>]);
  if (code !== 0) throw new Error(`the server program ended with ${code}`);
  return output.trim();
}

async function listeningAt(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const address = /is listening on (\S+)/.exec(line)?.[1];
    if (address) {
      server.stdout!.resume();
      return address;
    }
  }
  throw new Error('the server did not start');
}
