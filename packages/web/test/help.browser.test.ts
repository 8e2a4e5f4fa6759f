import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser({ fixtures: false });
});
afterAll(async () => {
  await browser.close();
});

const statements = ['/slovnicek', '/pristupnost', '/soukromi', '/o-registru'];

test.each(['cs', 'en'] as const)('every page of help is reached by links and speaks the language (%s)', async (language) => {
  const tab = await browser.visit({ language, javaScript: false });
  const { page } = tab;
  await tab.open('/napoveda');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  const titles = new Set<string>();
  for (const href of [...links, ...statements]) {
    await tab.open(href);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(new Set([...links, ...statements]).size);
  expect([...titles].some((title) => /Prohlášení|Nápověda/u.test(title))).toBe(language === 'cs');
  await tab.close();
});

test('the page about scores shows the weights of the rules', async () => {
  const tab = await browser.visit();
  await tab.open('/napoveda/skore');
  const row = tab.page.getByRole('row', { name: /^úplnost/u });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['20', '20', '26', '30']);
  await tab.close();
});

test.each(['/napoveda', '/napoveda/urednik', '/napoveda/skore', '/napoveda/rest', ...statements])(
  '%s is accessible in both themes, small and with large text',
  async (path) => {
    expect(await pageFaults(browser, path)).toEqual([]);
  },
);
