import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { axeFaults, namelessControls, openTestBrowser, pageFaults, type Tab, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let planner: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser();
  const administrator = await addAdministrator(browser.site.registry);
  planner = await addPerson(browser.site.registry, administrator, { role: 'planner', email: 'plan@kraj.test', name: 'Petr Plánovač' });
});
afterAll(async () => {
  await browser.close();
});

const words = encodeURIComponent('hřiště');

describe.each([{ javaScript: true }, { javaScript: false }])('with JavaScript: $javaScript', ({ javaScript }) => {
  test('a search is saved by a name and Enter, renamed and deleted', async () => {
    const { page, open, close } = await browser.visit({ cookies: [planner.cookie], javaScript });
    await open(`/hledat?q=${words}&format=CSV&sort=title`);
    await page.getByText('Uložit hledání', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').inputValue()).toBe('hřiště, tabulka CSV');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ulozena-hledani\?zprava=ulozeno/u);
    expect(await page.locator('.notice').innerText()).toBe('Hledání je uložené.');
    const row = page.getByRole('row', { name: /hřiště, tabulka CSV/u });
    expect(await row.innerText()).toContain('hřiště, Formát: tabulka CSV');

    await row.locator('summary').click();
    await row.getByRole('textbox', { name: 'Nový název' }).fill('Hřiště "><script>');
    await row.getByRole('button', { name: 'Přejmenovat' }).click();
    const renamed = page.getByRole('link', { name: 'Hřiště "><script>', exact: true });
    await renamed.click();
    expect(new URL(page.url()).search).toBe(`?format=CSV&q=${words}`);
    expect(await page.getByText('Hledání máte uložené:').count()).toBe(1);

    await open('/ulozena-hledani');
    await page
      .getByRole('row', { name: /Hřiště/u })
      .getByText('Změnit')
      .click();
    await page.getByRole('button', { name: /^Smazat/u }).click();
    expect(await page.getByText('Zatím nemáte uložené žádné hledání.').count()).toBe(1);
    await close();
  });
});

test('a visitor who is not signed in is offered the feed, and saving after signing in', async () => {
  const { page, open, close } = await browser.visit({ javaScript: false });
  await open(`/hledat?q=${words}`);
  await page.getByText('Sledovat, co přibude').click();
  expect(await page.getByRole('link', { name: 'Odebírat novinky (Atom)' }).first().getAttribute('href')).toBe(`/hledat.atom?q=${words}`);
  await page.locator('.save-search').getByRole('link', { name: 'Přihlásit se' }).click();
  expect(new URL(page.url()).searchParams.get('zpet')).toBe(`/hledat?q=${words}`);
  const { app } = browser.site.registry;
  expect((await app.inject({ url: '/ulozena-hledani' })).statusCode).toBe(401);
  await close();
});

test('the feed shows what the public sees, also to those who may see more', async () => {
  const { app } = browser.site.registry;
  const url = '/hledat.atom';
  const feeds = await Promise.all([app.inject({ url }), app.inject({ url, headers: { cookie: planner.cookie } })]);
  const [open, own] = feeds.map(({ body }) => body.replace(/<updated>[^<]*<\/updated>/u, ''));
  expect(own).toBe(open);
});

test('the same search twice is told as a fault, and nothing but our forms can save', async () => {
  const first = await browser.visit({ cookies: [planner.cookie], javaScript: false });
  await first.open('/hledat?theme=TRAN');
  const second = await browser.visit({ cookies: [planner.cookie] });
  await second.open('/hledat?theme=TRAN');
  const save = async ({ page: tab }: Tab): Promise<void> => {
    await tab.getByText('Uložit hledání', { exact: true }).click();
    await tab.getByRole('button', { name: 'Uložit', exact: true }).click();
  };
  await save(first);
  const { app } = browser.site.registry;
  const foreign = await app.inject({
    method: 'POST',
    url: '/ulozena-hledani',
    headers: { cookie: planner.cookie, origin: browser.site.url, 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'nazev=x&hledani=q=x',
  });
  expect(foreign.statusCode).toBe(403);
  await save(second);
  expect(await second.page.title()).toMatch(/^Chyba: /u);
  expect(await second.page.getByRole('alert').innerText()).toContain('Toto hledání už máte uložené');
  expect(await axeFaults(second.page)).toEqual([]);
  await Promise.all([first.close(), second.close()]);
});

test('its pages are accessible in both themes, small and with large text', async () => {
  const look = { cookies: [planner.cookie] };
  expect(await pageFaults(browser, '/ulozena-hledani', look)).toEqual([]);
  expect(await pageFaults(browser, `/hledat?q=${words}`, look)).toEqual([]);
  const { page, open, close } = await browser.visit(look);
  await open('/ulozena-hledani');
  await page.locator('.change-search summary').first().click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await namelessControls(page)).toEqual([]);
  await close();
});
