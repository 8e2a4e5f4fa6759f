import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../src/context.ts';
import { openRegistry, type OpenRegistry } from '../src/open-registry.ts';
import { createToken } from '../src/accounts/create-token.ts';
import { upsertOrganisations } from '../src/organisations/organisation.store.ts';
import { generatedOrganisations } from './generate.ts';

type Question = 'usage' | 'reset' | 'idle' | 'stop';

/** The registry in a process of its own, as in operation; tells its parent about itself. */
export async function runServer(addPages: (app: FastifyInstance, ctx: Context) => Promise<void>): Promise<void> {
  const [dataDir = '', jobs = 'off'] = process.argv.slice(2);
  const startedAt = performance.now();
  const registry = await openRegistry(
    {
      databaseUrl: process.env['DATABASE_URL'] ?? `${dataDir}/pasport.sqlite`,
      indexPath: `${dataDir}/index.sqlite`,
      dataDir,
      searchThreads: Number(process.env['PASPORT_SEARCH_THREADS'] ?? 2),
      runJobs: jobs === 'on',
      fetchFiles: false,
      fetchAllow: [],
      fetchPorts: [],
      linkCheckHours: 24,
      baseUrl: 'http://127.0.0.1',
    },
    { logger: false },
  );
  const { ctx, app } = registry;
  app.get('/empty', async () => ({ status: 'ok' }));
  await addPages(app, ctx);
  await app.listen({ host: '127.0.0.1', port: 0 });
  await upsertOrganisations(ctx.database.db, generatedOrganisations, new Date().toISOString());
  const token = await createToken(ctx.database, { role: 'data-team', organisation: null, label: 'bench', days: 1 }, new Date());
  answerQuestions(registry);
  const address = app.server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0, token, startMs: performance.now() - startedAt });
}

function answerQuestions({ ctx, jobs, close }: OpenRegistry): void {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const answer = async (question: Question): Promise<void> => {
    if (question === 'stop') {
      await close();
      process.disconnect();
      return;
    }
    if (question === 'reset') delay.reset();
    if (question === 'idle') await jobs?.idle();
    process.send?.({
      rssMb: process.memoryUsage.rss() / 2 ** 20,
      loopDelayP99Ms: delay.percentile(99) / 1e6 - 1,
      loopDelayMaxMs: delay.max / 1e6 - 1,
      applied: ctx.index.appliedSeq(),
      cpuMs: cpuMs(process.cpuUsage()),
      mainThreadMs: cpuMs(process.threadCpuUsage()),
    });
  };
  process.on('message', (question: Question) => void answer(question));
}

function cpuMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}
