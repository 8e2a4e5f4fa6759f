import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailServer, type MailServer } from '../../api/test/mail-server.ts';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let server: MailServer;
let administrator: TestPerson;
beforeAll(async () => {
  server = await startMailServer();
  browser = await openTestBrowser({ fixtures: false, smtpUrl: server.url, contact: 'spravce@kraj.example' });
  administrator = await addAdministrator(browser.site.registry);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const newPassword = 'sedm kominiku na strese 19';
const linkOf = (body: string): string => /http:\/\/127\.0\.0\.1:\d+\/prihlaseni\/\w+#[\w-]{43}/.exec(body)?.[0] ?? '';

describe.each([
  {
    language: 'cs',
    forgotten: 'Zapomenuté heslo',
    wrong: 'Zadejte e-mail, např. jana@obec.cz.',
    send: 'Poslat odkaz',
    sent: 'Pokud k tomuto e-mailu patří účet',
    code: 'Kód z odkazu',
    fresh: 'Nové heslo',
    set: 'Nastavit heslo',
    done: 'Heslo je nastavené.',
    password: 'Heslo',
    enter: 'Přihlásit se',
    leave: 'Odhlásit se',
  },
  {
    language: 'en',
    forgotten: 'Forgotten password',
    wrong: 'Enter an e-mail such as jana@obec.cz.',
    send: 'Send the link',
    sent: 'If there is an account with this e-mail',
    code: 'Code of the link',
    fresh: 'New password',
    set: 'Set the password',
    done: 'The password is set.',
    password: 'Password',
    enter: 'Sign in',
    leave: 'Sign out',
  },
] as const)('a forgotten password ($language, without JavaScript)', (words) => {
  test('leads from the sign-in over a mail to a new one', async () => {
    const { language } = words;
    const { registry } = browser.site;
    const email = `zapomnetlivy.${language}@urad.test`;
    await addPerson(registry, administrator, { role: 'planner', email, name: 'Petr' });
    const tab = await browser.visit({ javaScript: false, language });
    const { page } = tab;
    const askFor = async (typed: string): Promise<string> => {
      await page.getByLabel('E-mail').fill(typed);
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('status').filter({ hasText: words.sent }).waitFor();
      await registry.jobs?.idle();
      return await page.getByRole('main').innerText();
    };
    await tab.open('/prihlaseni');
    await page.getByRole('link', { name: words.forgotten }).click();
    await page.getByLabel('E-mail').fill('neni "><script>alert(1)</script>');
    await page.getByRole('button', { name: words.send }).click();
    await page.getByRole('alert').getByRole('link', { name: words.wrong }).waitFor();
    const before = server.arrived.length;
    const unknown = await askFor('nikdo@urad.test');
    expect(server.arrived).toHaveLength(before);
    await tab.open('/zapomenute-heslo');
    expect(await askFor(email)).toBe(unknown);
    expect(page.url()).not.toContain(email);

    const link = linkOf(server.arrived.at(-1)?.body ?? '');
    await tab.open(link.replace(browser.site.url, ''));
    await page.getByLabel(words.code).fill(link);
    await page.getByLabel(words.fresh).fill(newPassword);
    await page.getByRole('button', { name: words.set }).click();
    await page.getByRole('status').filter({ hasText: words.done }).waitFor();
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel(words.password, { exact: true }).fill(newPassword);
    await page.getByRole('main').getByRole('button', { name: words.enter }).click();
    await page.getByRole('button', { name: words.leave }).waitFor();
    await registry.jobs?.idle();
    expect(server.arrived.at(-1)?.to).toEqual([email]);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

test('an invitation is sent by mail from the page of people, and its link is shown as well', async () => {
  const tab = await browser.visit({ javaScript: false, cookies: [administrator.cookie] });
  const { page } = tab;
  await tab.open('/sprava/lide');
  await page.getByText('Pozvat', { exact: true }).click();
  await page.getByLabel('E-mail', { exact: true }).fill('nova@urad.test');
  await page.getByLabel('Role').selectOption('planner');
  await page.getByLabel('Poslat pozvánku e-mailem').selectOption('Ano, anglicky');
  await page.getByRole('button', { name: 'Vytvořit pozvánku' }).click();
  await page.getByRole('status').filter({ hasText: 'Pozvánku posíláme e-mailem.' }).waitFor();
  const shown = await page.locator('code.secret').innerText();
  await browser.site.registry.jobs?.idle();
  const mail = server.arrived.at(-1);
  expect([mail?.to, mail?.subject]).toEqual([['nova@urad.test'], 'Pasport: Invitation to the registry']);
  expect(linkOf(mail?.body ?? '')).toBe(shown);
  expect(await pageFaults(browser, '/sprava/lide', { cookies: [administrator.cookie] })).toEqual([]);
  await tab.close();
});

test.each(['/zapomenute-heslo', '/zapomenute-heslo?zprava=odeslano', '/zapomenute-heslo?lang=en'])(
  '%s is accessible in both themes, small and with large text',
  async (path) => {
    expect(await pageFaults(browser, path)).toEqual([]);
  },
);

test('a registry without mail says whom to ask', async () => {
  const without = await openTestBrowser({ fixtures: false, contact: 'spravce@kraj.example' });
  const tab = await without.visit({ javaScript: false });
  await tab.open('/zapomenute-heslo');
  await tab.page.getByText('Tento registr neposílá e-maily.').waitFor();
  expect(await tab.page.getByRole('link', { name: 'spravce@kraj.example' }).count()).toBe(1);
  expect(await tab.page.getByRole('button', { name: 'Poslat odkaz' }).count()).toBe(0);
  expect(await pageFaults(without, '/zapomenute-heslo')).toEqual([]);
  await tab.close();
  await without.close();
});
