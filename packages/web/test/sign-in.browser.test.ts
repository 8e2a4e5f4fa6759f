import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let administrator: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser({ fixtures: false });
  administrator = await addAdministrator(browser.site.registry);
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  {
    language: 'cs',
    javaScript: true,
    email: 'E-mail',
    password: 'Heslo',
    enter: 'Přihlásit se',
    leave: 'Odhlásit se',
    out: 'Jste odhlášeni.',
  },
  {
    language: 'en',
    javaScript: false,
    email: 'E-mail',
    password: 'Password',
    enter: 'Sign in',
    leave: 'Sign out',
    out: 'You are signed out.',
  },
] as const)('signing in ($language, JavaScript: $javaScript)', ({ language, javaScript, email, password, enter, leave, out }) => {
  test('leads back to the page asked for, and signing out ends it', async () => {
    const tab = await browser.visit({ language, javaScript });
    const { page } = tab;
    await tab.open('/hledat?q=h%C5%99i%C5%A1t%C4%9B');
    await page.getByRole('banner').getByRole('link', { name: enter }).click();
    await page.getByLabel(email).fill(administrator.email);
    await page.getByLabel(password, { exact: true }).fill(administrator.password);
    await page.getByRole('main').getByRole('button', { name: enter }).click();
    await page.getByRole('button', { name: leave }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/hledat?q=h%C5%99i%C5%A1t%C4%9B');
    expect(await page.getByText(administrator.name).isVisible()).toBe(true);
    await page.getByRole('button', { name: leave }).click();
    await page.getByRole('status').filter({ hasText: out }).waitFor();
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

test('a wrong password says so above the form, with the focus there', async () => {
  const tab = await browser.visit();
  const { page } = tab;
  await tab.open('/prihlaseni');
  await page.getByLabel('E-mail').fill('"><script>alert(1)</script>@test.cz');
  await page.getByLabel('Heslo', { exact: true }).fill('nesmysl');
  await page.getByLabel('Heslo', { exact: true }).press('Enter');
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await page.title()).toMatch(/^Chyba: Přihlášení/);
  expect(await page.locator('[role=alert]:focus').count()).toBe(1);
  expect(await page.getByLabel('E-mail').inputValue()).toBe('"><script>alert(1)</script>@test.cz');
  await summary.getByRole('link').click();
  expect(await page.locator('#email:focus').count()).toBe(1);
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('only own pages are returned to', async () => {
  const tab = await browser.visit({ cookies: [administrator.cookie] });
  for (const path of ['//evil.example/', 'https://evil.example/', '/\\evil.example']) {
    await tab.open(`/prihlaseni?zpet=${encodeURIComponent(path)}`);
    expect(tab.page.url()).toBe(`${browser.site.url}/`);
  }
  await tab.close();
});

test('a form from elsewhere, or without its token, is refused', async () => {
  const { registry, url } = browser.site;
  const post = (headers: Record<string, string>, payload = '') =>
    registry.app.inject({
      method: 'POST',
      url: '/odhlaseni',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: administrator.cookie, ...headers },
      payload,
    });
  const withoutToken = await post({ origin: url });
  expect(withoutToken.statusCode).toBe(403);
  expect(withoutToken.headers['content-type']).toContain('text/html');
  expect((await post({ origin: 'https://evil.example' })).statusCode).toBe(403);
  const signIn = await registry.app.inject({
    method: 'POST',
    url: '/prihlaseni',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    payload: new URLSearchParams({ email: administrator.email, heslo: administrator.password }).toString(),
  });
  expect(signIn.statusCode).toBe(403);
  expect(signIn.headers['set-cookie']).toBeUndefined();
});

test('the page is accessible in both themes, small and with large text', async () => {
  expect(await pageFaults(browser, '/prihlaseni')).toEqual([]);
});
