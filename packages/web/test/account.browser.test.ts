import { addMembership, putSettings } from '@pasport/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator, addPerson, inviteLink, passwordLink, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';
import { totpCode } from './totp-code.ts';

let browser: TestBrowser;
let administrator: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser({ fixtures: false });
  administrator = await addAdministrator(browser.site.registry);
});
afterAll(async () => {
  await browser.close();
});

const goodPassword = 'sedm kominiku na strese 19';

test.each([{ javaScript: true }, { javaScript: false }])('an invitation is accepted (JavaScript: $javaScript)', async ({ javaScript }) => {
  const email = `nova.${javaScript}@urad.test`;
  const url = await inviteLink(browser.site.registry, administrator, { email, role: 'planner' });
  const [path = '', secret = ''] = url.replace(browser.site.url, '').split('#');
  const tab = await browser.visit({ javaScript });
  const { page } = tab;
  await tab.open(`${path}#${secret}`);
  if (!javaScript) {
    await page.getByLabel('Kód z odkazu').fill(url);
    await page.getByRole('button', { name: 'Pokračovat' }).click();
  }
  await page.getByText(email).waitFor();
  expect(page.url()).not.toContain(secret);
  await page.getByLabel('Jméno a příjmení').fill('Nová "><script>alert(1)</script>');
  await page.getByLabel('Nové heslo').fill('krátké');
  await page.getByRole('button', { name: 'Založit účet' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /aspoň 12 znaků/ })
    .click();
  await page.getByLabel('Nové heslo').fill(goodPassword);
  await page.getByRole('button', { name: 'Založit účet' }).click();
  await page.getByRole('status').filter({ hasText: 'Pozvánka je přijatá' }).waitFor();
  expect(await page.getByRole('banner').getByRole('link', { name: 'Nová "><script>alert(1)</script>' }).count()).toBe(1);
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('a second factor is turned on, asked for, and turned off', async () => {
  const tab = await browser.visit({ javaScript: false });
  const { page } = tab;
  await tab.open('/prihlaseni?zpet=/ucet');
  await page.getByLabel('E-mail').fill(administrator.email);
  await page.getByLabel('Heslo', { exact: true }).fill(administrator.password);
  await page.getByRole('main').getByRole('button', { name: 'Přihlásit se' }).click();
  await page.getByLabel('Heslo pro potvrzení').fill(administrator.password);
  await page.getByRole('button', { name: 'Zapnout druhý faktor' }).click();
  await page.getByRole('img', { name: /QR kód/ }).waitFor();
  const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('Kód z aplikace').fill('000');
  await page.getByRole('button', { name: 'Potvrdit a zapnout' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Kód nesouhlasí' }).waitFor();
  await page.getByLabel('Kód z aplikace').fill(totpCode(secret, new Date()));
  await page.getByRole('button', { name: 'Potvrdit a zapnout' }).click();
  const recovery = await page.getByRole('main').getByRole('listitem').first().innerText();
  await page.getByRole('link', { name: 'Mám je uložené, zpět na účet' }).click();
  await page.getByText('Zbývá 10 záložních kódů.').waitFor();

  await page.getByRole('button', { name: 'Odhlásit se' }).click();
  await tab.open('/prihlaseni?zpet=/ucet');
  await page.getByLabel('E-mail').fill(administrator.email);
  await page.getByLabel('Heslo', { exact: true }).fill(administrator.password);
  await page.getByRole('main').getByRole('button', { name: 'Přihlásit se' }).click();
  expect(await page.content()).not.toContain(administrator.password);
  await page.getByLabel('Kód').fill('111 111');
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await page.getByRole('alert').getByText('Kód nesouhlasí').waitFor();
  await page.getByLabel('Kód').fill(recovery);
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await page.getByText('Zbývá 9 záložních kódů.').waitFor();

  await page.getByLabel('Heslo pro potvrzení').fill(administrator.password);
  await page.getByRole('button', { name: 'Vypnout druhý faktor' }).click();
  await page.getByRole('status').filter({ hasText: 'Druhý faktor je vypnutý.' }).waitFor();
  await tab.close();
});

test('details, the password and other sessions are changed', async () => {
  const person = await addPerson(browser.site.registry, administrator, { role: 'planner', email: 'p@urad.test', name: 'Petr' });
  const tab = await browser.visit({ cookies: [person.cookie] });
  const { page } = tab;
  await tab.open('/ucet');
  await page.getByLabel('Jméno a příjmení').fill('');
  await page.getByRole('button', { name: 'Uložit údaje' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Uveďte jméno/ })
    .waitFor();
  await page.getByLabel('Jméno a příjmení').fill('Petra Plánovačová');
  await page.getByLabel('Jazyk stránek').selectOption('en');
  await page.getByRole('button', { name: 'Uložit údaje' }).click();
  await page.getByRole('status').filter({ hasText: 'Your details are saved.' }).waitFor();
  await page.getByLabel('Present password').fill('wrong');
  await page.getByLabel('New password').fill(goodPassword);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'The password does not fit.' }).waitFor();
  await page.getByLabel('Present password').fill(person.password);
  await page.getByLabel('New password').fill(goodPassword);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByRole('status').filter({ hasText: 'The password is changed' }).waitFor();

  const other = await browser.visit({ language: 'en' });
  await other.open('/prihlaseni?zpet=/ucet');
  await other.page.getByLabel('E-mail').fill(person.email);
  await other.page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await other.page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await other.page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
  await tab.open('/ucet');
  await page.getByRole('button', { name: /^End the session/ }).click();
  await page.getByRole('status').filter({ hasText: 'The session has ended.' }).waitFor();
  await other.open('/ucet');
  await other.page.getByRole('heading', { level: 1, name: 'You need to sign in' }).waitFor();
  expect([...tab.complaints, ...other.complaints]).toEqual([]);
  await Promise.all([tab.close(), other.close()]);
});

test('a password is set by a link, and the link works once', async () => {
  const person = await addPerson(browser.site.registry, administrator, { role: 'planner', email: 'q@urad.test', name: 'Quido' });
  const url = await passwordLink(browser.site.registry, administrator, person);
  const tab = await browser.visit();
  const { page } = tab;
  await tab.open(url.replace(browser.site.url, ''));
  await page.getByLabel('Nové heslo').fill(goodPassword);
  await page.getByRole('button', { name: 'Nastavit heslo' }).click();
  await page.getByRole('status').filter({ hasText: 'Heslo je nastavené.' }).waitFor();
  await tab.open('/prihlaseni/heslo');
  await tab.open(url.replace(browser.site.url, ''));
  await page.getByLabel('Nové heslo').fill(goodPassword);
  await page.getByRole('button', { name: 'Nastavit heslo' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Odkaz už neplatí' }).waitFor();
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test.each(['/ucet', '/prihlaseni/pozvanka', '/prihlaseni/heslo'])(
  '%s is accessible in both themes, small and with large text',
  async (path) => {
    const cookies =
      path === '/ucet'
        ? [(await addPerson(browser.site.registry, administrator, { role: 'planner', email: 'r@urad.test', name: 'R' })).cookie]
        : [];
    expect(await pageFaults(browser, path, { cookies })).toEqual([]);
  },
);

test('whoever owes a second factor is led to set it up before anything else, without JavaScript', async () => {
  const { registry } = browser.site;
  const person = await addPerson(registry, administrator, { role: 'data-team', email: 'tym@urad.test', name: 'Týna' });
  await putSettings(registry.ctx, administrator.actor, { 'second-factor-roles': ['data-team'] }, { requestId: 'test' });
  const tab = await browser.visit({ javaScript: false, cookies: [person.cookie] });
  const { page } = tab;
  for (const path of ['/', '/ucet', '/hledat', '/fronta']) {
    await tab.open(path);
    expect(new URL(page.url()).pathname).toBe('/ucet/druhy-faktor');
  }
  expect(await pageFaults(browser, '/ucet/druhy-faktor', { cookies: [person.cookie] })).toEqual([]);
  // A role of which none is demanded can be worked in meanwhile; the way back leads here again.
  const { id } = person.actor as { id: string };
  await addMembership(registry.ctx, administrator.actor, id, { organisation_id: '', role: 'planner' }, { requestId: 'test' });
  await tab.open('/ucet/druhy-faktor');
  expect(await pageFaults(browser, '/ucet/druhy-faktor', { cookies: [person.cookie], width: 320 })).toEqual([]);
  await page.getByRole('button', { name: /Jednat jako plánovač/u }).click();
  await page.getByRole('heading', { name: 'Můj účet' }).waitFor();
  await page.getByRole('button', { name: /Jednat jako datový tým/u }).click();
  await page.getByRole('heading', { name: 'Nastavte si druhý faktor' }).waitFor();
  await page.getByLabel('Heslo pro potvrzení').fill('špatně');
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await page.getByRole('alert').getByRole('link').waitFor();
  await page.getByLabel('Heslo pro potvrzení').fill(person.password);
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('Kód z aplikace').fill(totpCode(secret, new Date()));
  await page.getByRole('button', { name: 'Potvrdit a zapnout' }).click();
  await page.getByRole('link', { name: 'Mám je uložené, zpět na účet' }).click();
  await page.getByRole('heading', { name: 'Můj účet' }).waitFor();
  await putSettings(registry.ctx, administrator.actor, {}, { requestId: 'test' });
  await tab.close();
});
