import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let team: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser();
  const administrator = await addAdministrator(browser.site.registry);
  team = await addPerson(browser.site.registry, administrator, { role: 'data-team', email: 'tym@kraj.test', name: 'Tereza Týmová' });
});
afterAll(async () => {
  await browser.close();
});

/** Longer than programs wait. */
const writing = (): Promise<void> => sleep(2_100);
const kept = () => browser.site.registry.ctx.database.db.selectFrom('feedback').selectAll().orderBy('id').execute();
const hostile = '"><script>alert(1)</script>';

describe.each([{ javaScript: true }, { javaScript: false }])('with JavaScript: $javaScript', ({ javaScript }) => {
  test('a visitor tells of an obstacle; the data team reads it and deals with it', async () => {
    const { page, open, close } = await browser.visit({ javaScript });
    await open('/pristupnost');
    await page.getByRole('link', { name: 'Poslat podnět' }).click();
    await page.getByRole('textbox', { name: 'Na které stránce' }).fill(`${browser.site.url}/hledat?q=x`);
    await page.getByRole('textbox', { name: 'Co nejde' }).fill(hostile);
    await page.getByRole('textbox', { name: 'E-mail pro odpověď' }).fill('jan');
    await writing();
    await page.getByRole('button', { name: 'Odeslat' }).click();
    expect(await page.title()).toMatch(/^Chyba: Podnět/u);
    await page.getByRole('alert').getByRole('link').click();
    expect(await page.locator(':focus').getAttribute('name')).toBe('odpoved');
    await page.getByRole('textbox', { name: 'E-mail pro odpověď' }).fill('jan@example.cz');
    expect(await page.getByRole('textbox', { name: 'Co nejde' }).inputValue()).toBe(hostile);
    await writing();
    await page.getByRole('button', { name: 'Odeslat' }).click();
    expect(await page.locator('.notice').innerText()).toContain('podnět jsme přijali');
    await close();

    const admin = await browser.visit({ javaScript, cookies: [team.cookie] });
    await admin.open('/sprava/podnety');
    const message = admin.page.getByRole('article', { name: /^Přístupnost/u });
    expect(await message.innerText()).toContain(hostile);
    expect(await message.getByRole('link', { name: '/hledat?q=x' }).count()).toBe(1);
    await message.getByRole('button', { name: 'Vyřízeno' }).click();
    expect(await admin.page.locator('.notice').innerText()).toBe('Podnět je vyřízený.');
    expect(await message.count()).toBe(0);
    expect((await kept()).at(-1)).toMatchObject({ kind: 'accessibility', address: '/hledat?q=x', reply_to: null });
    await admin.close();
  });

  test('a search that found nothing becomes a request to the data team', async () => {
    const { page, open, close } = await browser.visit({ javaScript });
    await open('/hledat?q=ponorky&territory=obec/586021');
    await page.getByRole('link', { name: 'Požádat o tato data' }).click();
    expect(await page.getByRole('textbox', { name: 'Text žádosti' }).inputValue()).toContain('ponorky');
    await page.getByRole('combobox', { name: 'Koho se ptát' }).selectOption({ index: 1 });
    await writing();
    await page.getByRole('button', { name: 'Odeslat' }).click();
    expect(await page.locator('.notice').innerText()).toContain('žádost dostal datový tým');
    const row = (await kept()).at(-1);
    expect(row).toMatchObject({ kind: 'data-request', address: '/hledat?q=ponorky&territory=obec%2F586021', reply_to: null });
    expect(row?.organisation_id).not.toBeNull();
    await close();
  });
});

test('what a program fills in at once, or where nobody sees a field, is not kept', async () => {
  const before = (await kept()).length;
  const { page, open, close } = await browser.visit({});
  await open('/pristupnost/podnet');
  await page.getByRole('textbox', { name: 'Co nejde' }).fill('Spam');
  await page.getByRole('button', { name: 'Odeslat' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('přišel příliš rychle');
  await page.locator('[name=web]').evaluate((field) => Object.assign(field, { value: 'https://spam.example' }));
  await writing();
  await page.getByRole('button', { name: 'Odeslat' }).click();
  expect(await page.locator('.notice').innerText()).toContain('podnět jsme přijali');
  await close();
  const { app } = browser.site.registry;
  const send = (headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/pristupnost/podnet',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: 'text=Spam&pecet=vymyslena',
    });
  expect((await send({})).statusCode).toBe(422);
  expect((await send({ origin: 'https://evil.example' })).statusCode).toBe(403);
  expect(await kept()).toHaveLength(before);
});

test.each([
  ['/pristupnost/podnet', false],
  ['/zadost-o-data?q=ponorky', false],
  ['/soukromi', false],
  ['/sprava/podnety?stav=vyrizene', true],
])('%s is accessible in both themes, small and with large text', async (path, isTeam) => {
  expect(await pageFaults(browser, path, isTeam ? { cookies: [team.cookie] } : {})).toEqual([]);
});
