import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Runs the tests over real records and files, when their folder is there. */

const root = join(import.meta.dirname, '..');
const corpus = resolve(root, process.env['CORPUS'] ?? '../shared');
if (existsSync(corpus)) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--config', 'vitest.corpus.config.ts', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, CORPUS: corpus },
    stdio: 'inherit',
  });
  child.on('close', (code) => (process.exitCode = code ?? 1));
} else {
  process.stdout.write(
    `Složka skutečných záznamů ${corpus} tu není, testy nad ní se nespustily; určuje ji proměnná CORPUS.\n` +
      `The folder of real records ${corpus} is not here, so its tests did not run; the variable CORPUS names it.\n`,
  );
}
