import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A registry in a process of its own, asked over HTTP as one in this process is asked by `inject`. */
export interface RemoteRegistry {
  readonly app: Pick<FastifyInstance, 'inject'>;
  /** Token of the data team. */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/** What the helpers of tests ask for. */
interface Asked {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
}

/** @param folder for what the process keeps beside the database */
export async function startRemoteRegistry(folder: string, databaseUrl: string): Promise<RemoteRegistry> {
  const child = fork(join(import.meta.dirname, 'server-process.ts'), [folder, databaseUrl], { execArgv: ['--conditions=source'] });
  const [{ port, token }] = (await once(child, 'message')) as [{ port: number; token: string }];
  const inject = (async (options: Asked) => await answerOf(port, options)) as FastifyInstance['inject'];
  return { app: { inject }, token, stop: () => stop(child) };
}

async function answerOf(port: number, { method = 'GET', url, headers, payload }: Asked): Promise<Partial<LightMyRequestResponse>> {
  const answer = await fetch(`http://127.0.0.1:${port}${url}`, {
    method,
    ...(headers && { headers }),
    redirect: 'manual',
    ...(payload !== undefined && { body: payload }),
  });
  const body = await answer.text();
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    return { name, value };
  });
  return { statusCode: answer.status, body, headers: Object.fromEntries(answer.headers), cookies, json: () => JSON.parse(body) as never };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
