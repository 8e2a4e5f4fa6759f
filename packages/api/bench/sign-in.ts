import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './bench-server.ts';
import { generateDrafts } from './generate.ts';

/**
 * How searches fare while fifty callers at once send wrong passwords:
 * `node --conditions=source packages/api/bench/sign-in.ts [records] [seconds]`. The server runs in a process of its own.
 */

const [records = 20_000, seconds = 20] = process.argv.slice(2).map(Number);
const attackers = 50;
const folder = await mkdtemp(join(tmpdir(), 'pasport-bench-'));
const server = await startServer(folder, 'off');
try {
  await fill(records);
  await server.ask('reset');
  const quiet = await searchFor(seconds / 2);
  const attack = attackFor(seconds);
  const busy = await searchFor(seconds);
  const { count, statuses } = await attack;
  const { rssMb, loopDelayP99Ms } = await server.ask('usage');
  process.stdout.write(`${JSON.stringify({ records, quiet, busy, attempts: count, statuses, rssMb, loopDelayP99Ms }, null, 2)}\n`);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function fill(count: number): Promise<void> {
  const lines = [...generateDrafts(count)].map((draft) => JSON.stringify(draft)).join('\n');
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/x-ndjson' };
  const answer = await fetch(`${server.url}/api/v1/passports/import?status=published`, { method: 'POST', headers, body: lines });
  await answer.text();
  // Some are not for the public; the index is whole once it grows no more.
  for (let [total, before] = [0, -1]; total !== before; await pause(1_000)) {
    before = total;
    total = ((await (await fetch(`${server.url}/api/v1/passports?limit=1`)).json()) as { total: number }).total;
  }
}

/** One search after another, as a visitor; times in milliseconds. */
async function searchFor(forSeconds: number): Promise<{ searches: number; p50: number; p99: number; max: number }> {
  const words = ['hřiště', 'rozpočet', 'doprava', 'školy', 'odpady'];
  const times: number[] = [];
  const end = performance.now() + forSeconds * 1_000;
  for (let n = 0; performance.now() < end; n += 1) {
    const startedAt = performance.now();
    await (await fetch(`${server.url}/api/v1/passports?q=${encodeURIComponent(words[n % words.length] ?? '')}`)).text();
    times.push(performance.now() - startedAt);
    await pause(5);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { searches: times.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** Fifty callers, each sending the next wrong password when the last one was answered; always another account. */
async function attackFor(forSeconds: number): Promise<{ count: number; statuses: Record<string, number> }> {
  const statuses: Record<string, number> = {};
  let count = 0;
  const end = performance.now() + forSeconds * 1_000;
  const attack = async (): Promise<void> => {
    while (performance.now() < end) {
      const body = JSON.stringify({ email: `ucet${(count += 1)}@hodonin.example`, password: 'spatne heslo docela' });
      const answer = await fetch(`${server.url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      await answer.text();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: attackers }, attack));
  return { count, statuses };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
