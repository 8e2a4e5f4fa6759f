import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Starts a registry of its own with the sample catalogue in it and keeps it up until Ctrl-C. */

const root = join(import.meta.dirname, '..');
const serverProgram = join(root, 'packages/web/dist/bin.js');
const clientProgram = join(root, 'packages/cli/dist/bin.js');
const port = process.env['PASPORT_PORT'] ?? '3000';
const url = `http://127.0.0.1:${port}`;
const serverEnv = { ...process.env, PASPORT_PORT: port, PASPORT_DATA: join(root, 'data/demo'), PASPORT_LOG: 'warn', DATABASE_URL: '' };

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a program to its end and gives what it printed; its messages are shown as they come. */
async function output(program: string, args: readonly string[], env: NodeJS.ProcessEnv, show: 'show' | 'keep'): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', show === 'show' ? 'inherit' : 'pipe', 'inherit'] });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ${args[0] ?? ''} skončil s kódem / ended with code ${code}`);
  return text.trim();
}

async function untilReady(server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error('Server se nespustil / the server did not start');
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('Server neodpovídá / the server does not answer');
}

/** Waits until every passport that the visitor sees has its quality score. */
async function untilAssessed(token: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${url}/api/v1/passports?limit=1`, { headers: { authorization: `Bearer ${token}` } });
    const { facets } = (await answer.json()) as { facets: { quality?: { value: string; count: number }[] } };
    if (!facets.quality?.some(({ value, count }) => value === 'unknown' && count > 0)) return;
    await sleep(100);
  }
}

say('Zakládám organizace a přístupový klíč / adding organisations and an access token …');
await output(serverProgram, ['organisation', 'import', join(root, 'fixtures/organisations.json')], serverEnv, 'keep');
const token = await output(serverProgram, ['token', 'create', '--role', 'data-team', '--label', 'demo', '--days', '7'], serverEnv, 'keep');

const server = spawn(process.execPath, [serverProgram, 'serve'], { env: serverEnv, stdio: 'inherit' });
// Ctrl-C reaches the server as well; this program only waits for it to end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
try {
  await untilReady(server);
  const clientEnv = { ...process.env, PASPORT_URL: url, PASPORT_TOKEN: token };
  await output(clientProgram, ['import', join(root, 'fixtures/catalogue'), '--status', 'published'], clientEnv, 'show');
  await untilAssessed(token);
  await output(clientProgram, ['search', '--all', '--sort', 'title'], clientEnv, 'show');
  say('');
  say(`Registr běží / the registry is up:   ${url}/`);
  say(`REST s popisem / REST documentation: ${url}/docs`);
  say(`Hledání / search:                    ${url}/api/v1/passports?q=hriste`);
  say(`Přístupový klíč / access token:      ${token}`);
  say('Ukončí ho Ctrl-C / Ctrl-C ends it.');
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  server.kill('SIGTERM');
  process.exitCode = 1;
}
if (server.exitCode === null) await once(server, 'close');
