import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What the server process says of itself. */
interface Usage {
  readonly rssMb: number;
  readonly loopDelayP99Ms: number;
  readonly loopDelayMaxMs: number;
  readonly applied: number;
  /** Of all threads since the start. */
  readonly cpuMs: number;
  /** Of the thread that answers requests. */
  readonly mainThreadMs: number;
}

export interface BenchServer {
  readonly url: string;
  readonly token: string;
  /** From the start of the process' work until it listened. */
  readonly startMs: number;
  readonly ask: (question: 'usage' | 'reset' | 'idle') => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../../..');

/** Starts the registry with its pages in a process of its own. */
export async function startServer(dataDir: string, jobs: 'on' | 'off'): Promise<BenchServer> {
  const profile = process.env['BENCH_PROFILE'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`];
  const child = fork(join(root, 'packages/web/bench/server.ts'), [dataDir, jobs], {
    execArgv: ['--conditions=source', '--import', join(root, 'scripts/tsx-hooks.ts'), ...profile],
  });
  const { port, token, startMs } = await answer<{ port: number; token: string; startMs: number }>(child);
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    startMs,
    ask: async (question) => {
      child.send(question);
      return await answer<Usage>(child);
    },
    stop: async () => {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}

async function answer<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}
