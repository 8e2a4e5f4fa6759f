import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let admin: TestPerson;
let local: TestPerson;
let other: TestPerson;
beforeAll(async () => {
  // Nobody listens at this port.
  browser = await openTestBrowser({ fetch: { allow: ['127.0.0.1'], ports: [9] } });
  const { registry } = browser.site;
  admin = await addAdministrator(registry);
  const office = { role: 'organisation-admin', organisation: 'hodonin' } as const;
  local = await addPerson(registry, admin, { ...office, email: 'sprava@hodonin.test', name: 'Karel Správce' });
  other = await addPerson(registry, admin, { ...office, organisation: 'vsetin', email: 'sprava@vsetin.test', name: 'Věra Správná' });
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  {
    language: 'cs',
    javaScript: false,
    words: {
      make: 'Nový webhook',
      url: 'Adresa, kam posílat',
      add: 'Přidat webhook',
      refused: 'Adresa musí začínat https://.',
      ready: 'Webhook je přidaný.',
      submitted: 'nový pasport čeká na schválení',
      test: 'Poslat zkoušku',
      tested: 'Zkouška je na cestě.',
      dead: 'Jen vzdaná',
      failed: 'Spojení se serverem se nezdařilo.',
      again: 'Poslat znovu',
      sent: 'Posílá se znovu.',
      save: 'Uložit události',
      saved: 'Události jsou uložené.',
      pause: 'Pozastavit',
      paused: 'pozastavený',
      enable: 'Znovu zapnout',
      remove: 'Smazat webhook',
      removed: 'Webhook je smazaný i s doručeními.',
    },
  },
  {
    language: 'en',
    javaScript: true,
    words: {
      make: 'New webhook',
      url: 'Address to send to',
      add: 'Add the webhook',
      refused: 'The address has to begin with https://.',
      ready: 'The webhook is added.',
      submitted: 'a new passport waits for approval',
      test: 'Send a test',
      tested: 'The test is on its way.',
      dead: 'Only given up',
      failed: 'The connection to the server failed.',
      again: 'Send again',
      sent: 'It is being sent again.',
      save: 'Save the events',
      saved: 'The events are saved.',
      pause: 'Pause',
      paused: 'paused',
      enable: 'Turn on again',
      remove: 'Delete the webhook',
      removed: 'The webhook is deleted with its deliveries.',
    },
  },
] as const)('webhooks ($language, JavaScript: $javaScript)', ({ language, javaScript, words }) => {
  test('are made, tested, changed, paused and deleted in the browser', async () => {
    const tab = await browser.visit({ language, javaScript, cookies: [local.cookie] });
    const { page } = tab;
    const press = async (name: string) => await page.getByRole('button', { name }).first().click();
    const told = async (text: string) => await page.getByRole('status').filter({ hasText: text }).waitFor();
    await tab.open('/sprava/webhooky');
    await page.getByText(words.make, { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(words.url).fill('http://127.0.0.1:9/"><script>');
    await page.getByLabel(words.submitted).check();
    await press(words.add);
    await page.getByRole('alert').getByRole('link', { name: words.refused }).waitFor();
    expect(await page.getByLabel(words.url).inputValue()).toBe('http://127.0.0.1:9/"><script>');
    expect(await page.getByLabel(words.submitted).isChecked()).toBe(true);
    await page.getByLabel(words.url).fill(`https://127.0.0.1:9/prijem-${language}`);
    await press(words.add);
    await told(words.ready);
    const secret = await page.locator('.secret').innerText();
    expect(secret).toMatch(/^whsec_[\w-]{43}$/);

    await page.getByRole('link', { name: `https://127.0.0.1:9/prijem-${language}` }).click();
    expect(await page.content()).not.toContain(secret);
    await press(words.test);
    await told(words.tested);
    await browser.site.registry.jobs?.idle();
    await page.getByRole('link', { name: words.dead }).click();
    expect(await page.getByRole('row').last().innerText()).toContain(words.failed);
    await press(words.again);
    await told(words.sent);
    await page.getByLabel(words.submitted).uncheck();
    await press(words.save);
    await told(words.saved);
    await press(words.pause);
    await page.getByText(words.paused, { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: words.test }).count()).toBe(0);
    await press(words.enable);
    await page.getByText(words.remove, { exact: true }).first().click();
    await press(words.remove);
    await told(words.removed);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

test('of another organisation are not there, and forms of other sites change nothing', async () => {
  const { app } = browser.site.registry;
  const made = await app.inject({
    method: 'POST',
    url: '/api/v1/webhooks',
    headers: { authorization: `Bearer ${await browser.site.token('organisation-admin', 'hodonin')}`, 'content-type': 'application/json' },
    payload: JSON.stringify({ url: 'https://127.0.0.1:9/', events: ['alarm.leak'] }),
  });
  const url = `/sprava/webhooky/${(made.json() as { id: string }).id}`;
  expect((await app.inject({ url, headers: { cookie: other.cookie } })).statusCode).toBe(404);
  expect((await app.inject({ url })).statusCode).toBe(401);
  const form = { cookie: local.cookie, 'content-type': 'application/x-www-form-urlencoded', origin: browser.site.url };
  expect((await app.inject({ method: 'POST', url, headers: form, payload: 'akce=smazat' })).statusCode).toBe(403);
  expect((await app.inject({ url, headers: { cookie: local.cookie } })).statusCode).toBe(200);
  await app.inject({
    method: 'POST',
    url: `/api/v1${url.replace('/sprava/webhooky', '/webhooks')}/test`,
    headers: { authorization: `Bearer ${await browser.site.token('system-admin')}` },
  });
  await browser.site.registry.jobs?.idle();
  expect(await pageFaults(browser, url, { cookies: [admin.cookie] })).toEqual([]);
});
