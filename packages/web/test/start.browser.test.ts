import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('the start page is accessible in both themes, small and with large text, and stays on its site', async () => {
  expect(await pageFaults(browser, '/')).toEqual([]);
});
