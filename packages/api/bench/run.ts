import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { reindex } from '../src/reindex.ts';
import { startServer, type BenchServer } from './bench-server.ts';
import { generateDrafts } from './generate.ts';
import { queryLog } from './index-queries.ts';
import { pageUrl, queryUrl } from './query-url.ts';

/** Measures the registry as a whole over HTTP and prints a table: figure, measured, wanted. */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300000' },
    queries: { type: 'string', default: '1000' },
    keep: { type: 'string' },
    jobs: { type: 'string', default: 'on' },
  },
});
const count = Number(values.count);
const dataDir = values.keep ?? (await mkdtemp(join(tmpdir(), 'pasport-bench-')));
const table: { figure: string; measured: string; wanted: string }[] = [];
const note = (figure: string, measured: string, wanted: string): void => {
  table.push({ figure, measured, wanted });
  process.stderr.write(`${figure}: ${measured} (${wanted})\n`);
};
const fixed = (value: number, digits = 1): string => value.toFixed(digits);

async function untilIndexed(server: BenchServer, seq: number): Promise<void> {
  while ((await server.ask('usage')).applied < seq) await sleep(200);
}

/** Streams generated drafts into the bulk import and counts what was created. */
async function importAll(server: BenchServer): Promise<number> {
  const drafts = generateDrafts(count);
  return await new Promise<number>((resolve, reject) => {
    let created = 0;
    let rest = '';
    const call = request(
      `${server.url}/api/v1/passports/import?status=published`,
      { method: 'POST', headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/x-ndjson' } },
      (response) => {
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          const lines = (rest + chunk).split('\n');
          rest = lines.pop() ?? '';
          for (const line of lines) if (line.includes('"created"')) created += 1;
        });
        response.on('end', () => resolve(created));
      },
    );
    call.on('error', reject);
    const pump = (): void => {
      for (;;) {
        const lines: string[] = [];
        for (let index = 0; index < 50; index += 1) {
          const { value, done } = drafts.next();
          if (!done) lines.push(`${JSON.stringify(value)}\n`);
        }
        if (lines.length === 0) return void call.end();
        if (!call.write(lines.join(''))) return void call.once('drain', pump);
      }
    };
    pump();
  });
}

const agent = new Agent({ keepAlive: true });
const browserHeaders = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip, br', 'accept-language': 'cs' };

/** Milliseconds until the whole answer was there; faults of the server stop the bench. */
async function timed(server: BenchServer, path: string): Promise<number> {
  const startedAt = performance.now();
  await new Promise<void>((resolve, reject) => {
    request(server.url + path, { agent, headers: browserHeaders }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${response.statusCode}`))));
    })
      .on('error', reject)
      .end();
  });
  return performance.now() - startedAt;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const median = (rates: readonly number[]): number =>
  percentile(
    rates.toSorted((a, b) => a - b),
    0.5,
  );

async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections: 64, duration: 2 });
  return result.requests.average;
}

async function benchImport(): Promise<void> {
  const server = await startServer(dataDir, values.jobs === 'on' ? 'on' : 'off');
  const startedAt = performance.now();
  const created = await importAll(server);
  const seconds = (performance.now() - startedAt) / 1_000;
  note('import, passports/s', fixed(created / seconds, 0), '≥ 2,000');
  await untilIndexed(server, created);
  note('all of them searchable after, s', fixed((performance.now() - startedAt) / 1_000), '–');
  const { rssMb } = await server.ask('idle');
  note('all of them assessed after, s', fixed((performance.now() - startedAt) / 1_000), '–');
  note('resident memory after the import, MB', fixed(rssMb, 0), '≤ 700');
  await server.stop();
}

async function benchReindex(): Promise<void> {
  const startedAt = performance.now();
  await reindex({ dataDir, databaseUrl: join(dataDir, 'pasport.sqlite'), indexPath: join(dataDir, 'index.sqlite') });
  note('reindex, s', fixed((performance.now() - startedAt) / 1_000), '≤ 60');
}

/** Asks the queries one after another and notes how long they took; those of the wanted figures are all of them. */
async function timeLog(server: BenchServer, log: readonly string[], name: string, wanted: readonly string[]): Promise<void> {
  const times: number[] = [];
  for (const path of log) times.push(await timed(server, path));
  const sorted = times.toSorted((a, b) => a - b);
  note(`${name}, p50 ms`, fixed(percentile(sorted, 0.5)), wanted[0] ?? '–');
  note(`${name}, p95 ms`, fixed(percentile(sorted, 0.95)), wanted[1] ?? '–');
  note(`${name}, worst ms`, fixed(sorted.at(-1) ?? 0), wanted[2] ?? '–');
}

/** The page for browsers: three searches, their labels, and HTML. What it costs is told beside how long it took. */
async function benchPage(server: BenchServer): Promise<void> {
  const log = queryLog(Number(values.queries)).map(({ query }) => pageUrl(query));
  for (const path of log.slice(0, 50)) await timed(server, path);
  const before = await server.ask('usage');
  await timeLog(server, log, 'search page', ['–', '≤ 50']);
  const after = await server.ask('usage');
  note('search page, CPU time of all threads, mean ms', fixed((after.cpuMs - before.cpuMs) / log.length), '–');
  note('search page, CPU time of the main thread, mean ms', fixed((after.mainThreadMs - before.mainThreadMs) / log.length), '–');
}

const searchWanted = ['≤ 5', '≤ 30', '≤ 100'];

async function benchSearch(server: BenchServer): Promise<void> {
  const log = queryLog(Number(values.queries)).map(({ query }) => queryUrl(query));
  await timeLog(server, log, 'search, each query for the first time', searchWanted);
  await timeLog(server, log, 'search, the same queries again', searchWanted);
  await server.ask('reset');
  await Promise.all(
    [0, 1, 2, 3].map(async (client) => {
      for (const path of log.slice(client * 60, client * 60 + 60)) await timed(server, path);
    }),
  );
  const { loopDelayP99Ms, rssMb } = await server.ask('usage');
  note('event-loop delay with 4 clients, p99 ms', fixed(loopDelayP99Ms), '≤ 20');
  note('resident memory while searching, MB', fixed(rssMb, 0), '≤ 700');
}

async function benchGet(server: BenchServer): Promise<void> {
  const answer = await fetch(`${server.url}/api/v1/passports?limit=1&facets=false`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const measured = { empty: [] as number[], get: [] as number[] };
  // In turns, so that whatever else the machine does falls on both alike.
  for (let round = 0; round < 5; round += 1) {
    measured.empty.push(await requestsPerSecond(`${server.url}/empty`));
    measured.get.push(await requestsPerSecond(`${server.url}/api/v1/passports/${items[0]?.id}`));
  }
  const [empty, get] = [median(measured.empty), median(measured.get)];
  note(
    'GET a passport, share of an empty route',
    `${fixed((get / empty) * 100, 0)} % (${fixed(get, 0)} of ${fixed(empty, 0)} requests/s)`,
    '≥ 50 %',
  );
}

try {
  if (values.keep === undefined || values.jobs !== 'skip') await benchImport();
  const warm = await startServer(dataDir, 'off');
  note('start with a warm index, ms', fixed(warm.startMs, 0), '≤ 2,000');
  await benchSearch(warm);
  await benchPage(warm);
  await benchGet(warm);
  await warm.stop();
  await benchReindex();
  process.stdout.write(`${count} passports\n`);
  for (const { figure, measured, wanted } of table) process.stdout.write(`${figure.padEnd(56)} ${measured.padEnd(44)} ${wanted}\n`);
} finally {
  agent.destroy();
  if (values.keep === undefined) await rm(dataDir, { recursive: true, force: true });
}
