import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBrowser, transferredBytes, type TestBrowser } from './browser.ts';
import { publicPages } from './public-pages.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What is transferred with an empty cache; a map that moves comes only when it is opened. */
const mostBytes = 60_000;

test('every public page weighs at most 60 kB', async () => {
  const weights: [path: string, bytes: number][] = [];
  for (const path of await publicPages(browser.site)) weights.push([path, await transferredBytes(browser, path)]);
  expect(weights.filter(([, bytes]) => bytes < 5_000)).toEqual([]);
  expect(weights.filter(([, bytes]) => bytes > mostBytes)).toEqual([]);
}, 120_000);
