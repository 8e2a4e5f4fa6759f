import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hostileFiles } from './hostile/hostile-files.ts';

const script = join(import.meta.dirname, 'hostile/check-hostile.ts');

/** Each in a process of its own, so that memory is measured and a crash is seen. */
test.each(Object.keys(hostileFiles))('%s ends with a finding, within time and memory', { timeout: 90_000 }, async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', script, name]);
  const { findings, memoryMb, seconds } = JSON.parse(stdout) as { findings: string[]; memoryMb: number; seconds: number };
  expect(findings.length).toBeGreaterThan(0);
  expect(memoryMb).toBeLessThan(1_024);
  expect(seconds).toBeLessThan(45);
});
