import { mkdir, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser } from 'playwright-core';

const lock = join(tmpdir(), 'pasport-test-chromium.lock');
const staleMs = 120_000;

/** The program is unpacked when first wanted; test files that run at the same time wait for the one that unpacks. */
async function programPath(): Promise<string> {
  while (!(await isTaken())) await sleep(100);
  try {
    return await chromium.executablePath();
  } finally {
    await rmdir(lock).catch(() => undefined);
  }
}

async function isTaken(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const since = (await stat(lock).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - since > staleMs) await rmdir(lock).catch(() => undefined);
    return false;
  }
}

/** A real browser without a window; works as root. */
export async function openChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  return driver.launch({ executablePath: await programPath(), args, headless: true });
}
