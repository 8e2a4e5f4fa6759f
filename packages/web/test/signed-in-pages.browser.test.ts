import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator, type TestPerson } from './account.ts';
import { openTestBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let administrator: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser({ fixtures: false });
  administrator = await addAdministrator(browser.site.registry);
});
afterAll(async () => {
  await browser.close();
});

const pages = [
  '/ucet',
  '/ucet/klice',
  '/ucet/druhy-faktor',
  '/fronta',
  '/oznameni',
  '/oznameni/nastaveni',
  '/ulozena-hledani',
  '/registrace',
];
const sections = ['', '/lide', '/organizace', '/klice', '/vystrahy', '/ulohy', '/audit', '/nastaveni', '/opravneni', '/podnety'];

test('every page of somebody who is signed in lets them sign out at its head', async () => {
  const tab = await browser.visit({ cookies: [administrator.cookie], javaScript: false });
  const missing: string[] = [];
  for (const path of [...pages, ...sections.map((part) => `/sprava${part}`)]) {
    await tab.open(path);
    if (!(await tab.page.getByRole('banner').getByRole('button', { name: 'Odhlásit se' }).isVisible())) missing.push(path);
  }
  expect(missing).toEqual([]);
  await tab.close();
});

test('fields for passwords hide what they hold, tell a password manager what they want, and take a pasted text', async () => {
  for (const [path, cookies] of [
    ['/prihlaseni', []],
    ['/ucet', [administrator.cookie]],
  ] as const) {
    const tab = await browser.visit({ cookies: [...cookies] });
    const { page } = tab;
    await tab.open(path);
    const fields = await page.locator('input[name*="heslo"]').all();
    expect([path, fields.length > 0]).toEqual([path, true]);
    for (const field of fields) {
      expect(await field.getAttribute('type')).toBe('password');
      expect(await field.getAttribute('autocomplete')).toMatch(/^(?:current|new)-password$/);
      await field.focus();
      // As the clipboard does it: with an event that a page could stop.
      const isTaken = await field.evaluate((input) =>
        input.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })),
      );
      expect(isTaken).toBe(true);
      await page.keyboard.insertText('vložené heslo');
      expect(await field.inputValue()).toBe('vložené heslo');
    }
    await tab.close();
  }
});
