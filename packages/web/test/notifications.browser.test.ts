import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let clerk: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser();
  const { registry } = browser.site;
  const administrator = await addAdministrator(registry);
  clerk = await addPerson(registry, administrator, {
    role: 'registrar',
    organisation: 'hodonin',
    email: 'jana@hodonin.test',
    name: 'Jana',
  });
  const { db } = registry.ctx.database;
  const person = await db.selectFrom('person').select('id').where('email', '=', 'jana@hodonin.test').executeTakeFirstOrThrow();
  const passport = await db.selectFrom('passport').select('id').where('status', '=', 'published').executeTakeFirstOrThrow();
  const common = { person_id: person.id, organisation_id: null, data: '{}', choice: 'in-app' as const, is_read: 0, mailed_at: null };
  const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const told = [
    { kind: 'approved' as const, passport_id: passport.id },
    { kind: 'token-expiring' as const, passport_id: null },
    { kind: 'comment' as const, passport_id: idOf(999) },
    { kind: 'saved-search' as const, passport_id: null, data: JSON.stringify({ search: 's-1', count: 2 }) },
  ];
  await db
    .insertInto('notification')
    .values(told.map((one, at) => ({ ...common, ...one, id: idOf(at), event_id: idOf(at), at: `2026-05-0${at + 1}T08:00:00.000Z` })))
    .execute();
});
afterAll(async () => {
  await browser.close();
});

describe.each([{ javaScript: true }, { javaScript: false }])('with JavaScript: $javaScript', ({ javaScript }) => {
  test('a person reads what there is to tell, opens it and marks it as read', async () => {
    const { page, open, close } = await browser.visit({ cookies: [clerk.cookie], javaScript });
    await open('/');
    const menu = page.getByRole('navigation', { name: 'Hlavní nabídka' });
    await menu.getByRole('link', { name: javaScript ? 'Oznámení, 4 nepřečtená' : 'Oznámení, 3 nepřečtená', exact: true }).click();
    const items = page.getByRole('main').getByRole('listitem');
    expect(await items.count()).toBe(4);
    const search = items.filter({ hasText: 'K uloženému hledání přibyly pasporty' }).getByRole('link');
    expect(await search.getAttribute('href')).toBe('/ulozena-hledani/s-1');
    if (javaScript) {
      expect(await page.getByText('pasport, který teď nevidíte').count()).toBe(1);
      await items.filter({ hasText: 'Brzy skončí platnost' }).getByRole('button').click();
      expect(await items.getByText('nové').count()).toBe(3);
    } else {
      await page.getByRole('button', { name: 'Označit vše za přečtené' }).click();
      expect(await items.getByText('nové').count()).toBe(0);
      expect(await menu.getByRole('link', { name: 'Oznámení', exact: true }).count()).toBe(1);
    }
    await items.filter({ hasText: 'Váš pasport byl schválen' }).getByRole('link').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/pasport\//u);
    await close();
  });

  test('a person chooses what to be told of and how', async () => {
    const { page, open, close } = await browser.visit({ cookies: [clerk.cookie], javaScript, language: 'en' });
    await open('/oznameni/nastaveni');
    await page.getByLabel('A new comment on a passport').selectOption('weekly');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').filter({ hasText: 'The settings of notifications are saved.' }).waitFor();
    expect(await page.getByLabel('A new comment on a passport').inputValue()).toBe('weekly');
    expect(await page.getByLabel('Your passport was approved').inputValue()).toBe('now');
    await close();
  });
});

test.each(['/oznameni', '/oznameni/nastaveni'])('%s is accessible in both themes, small and with large text', async (path) => {
  expect(await pageFaults(browser, path, { cookies: [clerk.cookie] })).toEqual([]);
});

test('a guest is asked to sign in', async () => {
  expect((await browser.site.registry.app.inject({ url: '/oznameni' })).statusCode).toBe(401);
});
