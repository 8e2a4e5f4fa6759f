import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let admin: TestPerson;
let clerk: TestPerson;
let local: TestPerson;
beforeAll(async () => {
  browser = await openTestBrowser();
  const { registry } = browser.site;
  admin = await addAdministrator(registry);
  clerk = await addPerson(registry, admin, {
    role: 'registrar',
    organisation: 'hodonin',
    email: 'jana@hodonin.test',
    name: 'Jana Úřednice',
  });
  local = await addPerson(registry, admin, {
    role: 'organisation-admin',
    organisation: 'hodonin',
    email: 'sprava@hodonin.test',
    name: 'Karel Správce',
  });
  await addJobs();
});
afterAll(async () => {
  await browser.close();
});

/** Jobs of a kind that nobody does here: one given up. */
async function addJobs(): Promise<void> {
  const { database } = browser.site.registry.ctx;
  const row = {
    kind: 'test',
    payload: '{}',
    version: 1,
    attempts: 5,
    run_at: '2026-01-01T00:00:00.000Z',
    leased_until: null,
    created_at: '2026-01-01T00:00:00.000Z',
  };
  await database.db
    .insertInto('job')
    .values([{ ...row, id: 'job-1', key: 'test:"><script>', state: 'dead', error: 'Nejde <b>spojit</b>' }])
    .execute();
}

const parts = [
  '/sprava',
  '/sprava/lide',
  '/sprava/organizace',
  '/sprava/klice',
  '/sprava/zdroje',
  '/sprava/webhooky',
  '/sprava/vystrahy',
  '/sprava/ulohy',
  '/sprava/nastaveni',
  '/sprava/audit',
  '/sprava/opravneni',
];

describe('who finds the administration', () => {
  test.each(parts)('%s is not there for a clerk, and asks a visitor to sign in', async (url) => {
    const { app } = browser.site.registry;
    expect((await app.inject({ url, headers: { cookie: clerk.cookie } })).statusCode).toBe(404);
    expect((await app.inject({ url })).statusCode).toBe(401);
    expect((await app.inject({ url, headers: { cookie: admin.cookie } })).statusCode).toBe(200);
  });

  test('an administrator of an organisation finds its people and no system', async () => {
    const { app } = browser.site.registry;
    const statuses = await Promise.all(
      parts.map(async (url) => [url, (await app.inject({ url, headers: { cookie: local.cookie } })).statusCode]),
    );
    expect(Object.fromEntries(statuses)).toMatchObject({ '/sprava/lide': 200, '/sprava/ulohy': 404, '/sprava/audit': 404 });
    const people = await app.inject({ url: '/sprava/lide', headers: { cookie: local.cookie } });
    expect(people.body).toContain('jana@hodonin.test');
    expect(people.body).not.toContain(admin.email);
    const { actor } = admin;
    const stranger = await app.inject({
      url: `/sprava/lide/${actor.kind === 'person' ? actor.id : ''}`,
      headers: { cookie: local.cookie },
    });
    expect(stranger.statusCode).toBe(404);
  });
});

describe.each([
  {
    language: 'cs',
    javaScript: false,
    invite: 'Pozvat',
    make: 'Vytvořit pozvánku',
    email: 'E-mail',
    role: 'Role',
    organisation: 'Organizace',
    ready: 'Pozvánka je připravená',
  },
  {
    language: 'en',
    javaScript: true,
    invite: 'Invite',
    make: 'Make an invitation',
    email: 'E-mail',
    role: 'Role',
    organisation: 'Organisation',
    ready: 'The invitation is ready',
  },
] as const)('inviting ($language, JavaScript: $javaScript)', ({ language, javaScript, invite, make, email, role, organisation, ready }) => {
  test('makes a link that is shown once', async () => {
    const tab = await browser.visit({ language, javaScript, cookies: [admin.cookie] });
    const { page } = tab;
    await tab.open('/sprava/lide');
    const summary = page.getByText(invite, { exact: true });
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(email, { exact: true }).fill('"><script>alert(1)</script>');
    await page.getByRole('button', { name: make }).click();
    await page.getByRole('alert').getByRole('link').waitFor();
    expect(await page.getByLabel(email, { exact: true }).inputValue()).toBe('"><script>alert(1)</script>');
    await page.getByLabel(email, { exact: true }).fill(`nova.${language}@hodonin.test`);
    await page.getByLabel(role, { exact: true }).selectOption('registrar');
    await page.getByLabel(organisation, { exact: true }).selectOption('hodonin');
    await page.getByRole('button', { name: make }).click();
    const status = page.getByRole('status').filter({ hasText: ready });
    expect(await status.locator('code').innerText()).toMatch(/\/prihlaseni\/pozvanka#[\w-]{43}$/);
    await tab.open('/sprava/lide');
    expect(await page.getByText('/prihlaseni/pozvanka#').count()).toBe(0);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

test('a person gets a role and loses access at once', async () => {
  const { registry } = browser.site;
  const person = await addPerson(registry, admin, {
    role: 'registrar',
    organisation: 'hodonin',
    email: 'o@hodonin.test',
    name: 'Ota "><script>',
  });
  const tab = await browser.visit({ cookies: [local.cookie] });
  const { page } = tab;
  await tab.open('/sprava/lide?q=ota');
  await page.getByRole('link', { name: 'Ota "><script>' }).click();
  await page.getByLabel('Role', { exact: true }).selectOption('approver');
  await page.getByRole('button', { name: 'Přidat roli' }).click();
  await page.getByRole('status').filter({ hasText: 'Role jsou změněné' }).waitFor();
  await page.getByRole('button', { name: /^Odebrat roli registrátor/ }).click();
  await page.getByRole('status').filter({ hasText: 'Role jsou změněné' }).waitFor();
  await page.getByRole('button', { name: 'Zablokovat přístup' }).click();
  await page.getByText('zablokovaný').waitFor();
  expect((await registry.app.inject({ url: '/ucet', headers: { cookie: person.cookie } })).statusCode).toBe(401);
  await tab.close();
});

test('a token is shown once, works and is revoked', async () => {
  const { app } = browser.site.registry;
  const tab = await browser.visit({ cookies: [admin.cookie], javaScript: false });
  const { page } = tab;
  await tab.open('/sprava/klice');
  await page.getByText('Nový klíč', { exact: true }).click();
  await page.getByRole('button', { name: 'Vytvořit klíč' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /k čemu/i })
    .waitFor();
  await page.getByLabel('K čemu bude').fill('noční "><script>import');
  await page.getByLabel('Role', { exact: true }).selectOption('auditor');
  await page.getByRole('button', { name: 'Vytvořit klíč' }).click();
  const token = await page.getByRole('status').locator('code.secret').innerText();
  const ask = async () => (await app.inject({ url: '/api/v1/session', headers: { authorization: `Bearer ${token}` } })).json();
  expect(await ask()).toMatchObject({ kind: 'token', role: 'auditor', scope: 'read' });
  await tab.open('/sprava/klice');
  expect(await page.content()).not.toContain(token);
  await page.getByRole('button', { name: 'Odvolat klíč noční "><script>import' }).click();
  await page.getByRole('status').filter({ hasText: 'Klíč je odvolaný' }).waitFor();
  expect(await ask()).toMatchObject({ code: 'token-not-valid' });
  await tab.close();
});

test('own tokens are for everybody, and nobody sees those of others there', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  await tab.open('/ucet/klice');
  await page.getByText('Žádný klíč tu zatím není.').waitFor();
  await page.getByText('Nový klíč', { exact: true }).click();
  await page.getByLabel('K čemu bude').fill('příkazová řádka');
  await page.getByLabel('Rozsah').selectOption('write');
  await page.getByRole('button', { name: 'Vytvořit klíč' }).click();
  await page.getByRole('status').locator('code.secret').waitFor();
  expect(await page.getByRole('rowheader', { name: 'příkazová řádka' }).count()).toBe(1);
  await tab.close();
});

test('a job that was given up is tried again', async () => {
  const tab = await browser.visit({ cookies: [admin.cookie] });
  const { page } = tab;
  await tab.open('/sprava/ulohy');
  await page.getByText('Nejde <b>spojit</b>').waitFor();
  await page.getByRole('button', { name: 'Zkusit znovu test:"><script>' }).click();
  await page.getByRole('status').filter({ hasText: 'Úlohy se zkoušejí znovu.' }).waitFor();
  expect(await page.getByRole('cell', { name: 'vzdaná' }).count()).toBe(0);
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('the audit log is filtered by its address and verified', async () => {
  const tab = await browser.visit({ cookies: [admin.cookie], javaScript: false });
  const { page } = tab;
  await tab.open('/sprava/audit?co=invitation.make');
  const cells = await page.getByRole('row').getByRole('cell').filter({ hasText: 'invitation.make' }).count();
  expect(cells).toBeGreaterThan(1);
  expect(await page.getByRole('row').count()).toBe(cells + 1);
  const file = await page.getByRole('link', { name: 'Stáhnout (NDJSON)' }).getAttribute('href');
  expect((await (await page.request.get(String(file))).text()).trim().split('\n')).toHaveLength(cells);
  await page.getByRole('link', { name: 'Ověřit celý záznam' }).click();
  await page.getByRole('status').filter({ hasText: 'Záznam je celý a nikdo ho nezměnil.' }).waitFor();
  await tab.close();
});

test('an organisation is entered, with faults at its fields', async () => {
  const tab = await browser.visit({ cookies: [admin.cookie] });
  const { page } = tab;
  await tab.open('/sprava/organizace');
  await page.getByText('Přidat organizaci', { exact: true }).click();
  await page.getByLabel('Krátké jméno').fill('Město Strážnice');
  await page.getByLabel('Název česky').fill('Město Strážnice');
  await page.getByLabel('IČO (nepovinné)').fill('12');
  await page.getByRole('button', { name: 'Uložit organizaci' }).click();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
  await page.getByLabel('Krátké jméno').fill('straznice');
  await page.getByLabel('IČO (nepovinné)').fill('00285315');
  await page.getByLabel('Území podle RÚIAN (nepovinné)').fill('obec/586587');
  await page.getByRole('button', { name: 'Uložit organizaci' }).click();
  await page.getByRole('status').filter({ hasText: 'Organizace je uložená.' }).waitFor();
  expect(await page.getByRole('rowheader', { name: 'Město Strážnice' }).count()).toBe(1);
  await tab.close();
});

test('settings are changed while the registry runs, with faults at their fields', async () => {
  const tab = await browser.visit({ cookies: [admin.cookie] });
  const { page } = tab;
  await tab.open('/sprava/nastaveni');
  await page.getByLabel('E-mail pro dotazy a podněty').fill('bez zavináče');
  await page.getByLabel('Hodina odesílání souhrnů (UTC)').fill('25');
  await page.getByLabel('bezpečnostní gestor').check();
  await page.getByRole('button', { name: 'Uložit nastavení' }).click();
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
  expect(await page.getByRole('alert').innerText()).toContain('Hodnota nemá předepsaný tvar, např. podatelna@obec.cz.');
  expect(await page.getByLabel('bezpečnostní gestor').isChecked()).toBe(true);
  await page.getByLabel('E-mail pro dotazy a podněty').fill('data@kraj.test');
  await page.getByLabel('Hodina odesílání souhrnů (UTC)').fill('4');
  await page.getByRole('button', { name: 'Uložit nastavení' }).click();
  await page.getByRole('status').filter({ hasText: 'Nastavení je uložené.' }).waitFor();
  expect(await browser.site.registry.ctx.settings.read()).toMatchObject({
    contact: 'data@kraj.test',
    'second-factor-roles': ['security-officer'],
    'digest-hour': 4,
  });
  await tab.close();
});

test('the name of the registry and a message to everybody show on every page, as text, and the message ends by itself', async () => {
  const tab = await browser.visit({ cookies: [admin.cookie], javaScript: false });
  const { page } = tab;
  await tab.open('/sprava/nastaveni');
  await page.getByLabel('Česky', { exact: true }).fill('Data <b>kraje</b>');
  await page.getByLabel('Text česky').fill('V sobotu bude odstávka. "><script>alert(1)</script>');
  await page.getByLabel('Druh sdělení').selectOption('warning');
  await page.getByLabel('Ukazovat do (včetně)').fill('2020-01-01');
  await page.getByRole('button', { name: 'Uložit nastavení' }).click();
  await page.getByRole('status').filter({ hasText: 'Nastavení je uložené.' }).waitFor();
  expect(await page.title()).toBe('Nastavení – Správa – Data <b>kraje</b>');
  const message = page.getByRole('region', { name: 'Sdělení provozovatele' });
  expect(await message.count()).toBe(0);
  await page.getByLabel('Ukazovat do (včetně)').fill('2999-01-01');
  await page.getByRole('button', { name: 'Uložit nastavení' }).click();
  expect(await message.innerText()).toBe('V sobotu bude odstávka. "><script>alert(1)</script>');

  const visitor = await browser.visit({ language: 'en' });
  await visitor.open('/hledat');
  expect(await visitor.page.title()).toMatch(/ – Data <b>kraje<\/b>$/u);
  const foreign = visitor.page.getByRole('region', { name: 'Message of the operator' }).getByText('V sobotu bude odstávka.');
  expect(await foreign.getAttribute('lang')).toBe('cs');
  await visitor.open('/takova-stranka-neni');
  expect(await foreign.count()).toBe(1);
  const feed = await browser.site.registry.app.inject({ url: '/hledat.atom?lang=en' });
  expect(feed.body).toContain('<name>Data &lt;b>kraje&lt;/b></name>');
  expect(await pageFaults(browser, '/sprava/nastaveni', { cookies: [admin.cookie] })).toEqual([]);
  await browser.site.registry.app.inject({
    method: 'PUT',
    url: '/api/v1/settings',
    headers: { authorization: `Bearer ${await browser.site.token('system-admin')}` },
    payload: {},
  });
  await visitor.close();
  await tab.close();
});

test('a question about permission is answered with its rule', async () => {
  const tab = await browser.visit({ cookies: [admin.cookie], language: 'en' });
  const { page } = tab;
  await tab.open('/sprava/opravneni');
  await page.getByLabel('May', { exact: true }).selectOption('registrar');
  await page.getByLabel('do this').selectOption('passport.publish');
  await page.getByRole('button', { name: 'Find out' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /acts for an organisation/ })
    .waitFor();
  await page.getByLabel('of the organisation').fill('hodonin');
  await page.getByLabel('in the organisation').fill('hodonin');
  await page.getByRole('button', { name: 'Find out' }).click();
  await page.getByRole('status').filter({ hasText: 'No rule allows this to the role.' }).waitFor();
  await page.getByLabel('May', { exact: true }).selectOption('approver');
  await page.getByRole('button', { name: 'Find out' }).click();
  await page.getByRole('status').filter({ hasText: 'Nobody publishes their own work' }).waitFor();
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('a change without the token of the form is refused', async () => {
  const { app } = browser.site.registry;
  for (const url of ['/sprava/klice', '/sprava/lide/pozvat', '/sprava/ulohy', '/sprava/organizace']) {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { cookie: admin.cookie, origin: browser.site.url, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'nazev=x',
    });
    expect(answer.statusCode).toBe(403);
  }
});

test.each([...parts, '/ucet/klice'])('%s is accessible in both themes, small and with large text', async (path) => {
  expect(await pageFaults(browser, path, { cookies: [admin.cookie] })).toEqual([]);
});
