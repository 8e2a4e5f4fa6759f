import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('the server of the tests leaves the exit code of a run alone', async () => {
  const script = `
    import startPostgres from '${new URL('./postgres-server.ts', import.meta.url).href}';
    const stop = await startPostgres({ provide: () => undefined });
    await stop();
    process.exitCode = 7;
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(7);
});
