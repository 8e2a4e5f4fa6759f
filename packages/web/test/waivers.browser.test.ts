import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { upsertOrganisations } from '@pasport/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';
import { register } from './registered.ts';

/** The column of notes is empty. */
const csv = `id,nazev,poznamka\r\n${Array.from({ length: 24 }, (_row, index) => `${index + 1},Hřiště ${index + 1},`).join('\r\n')}\r\n`;
const reason = 'Poznámky <b>plníme</b> jen výjimečně, tak to má být.';

let files: Server;
let browser: TestBrowser;
let approver: TestPerson;
let slug: string;
beforeAll(async () => {
  files = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(csv));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', () => resolve()));
  const { port } = files.address() as AddressInfo;
  browser = await openTestBrowser({ fixtures: false, fetch: { allow: ['127.0.0.1'], ports: [port] } });
  const { registry } = browser.site;
  const hodonin = { id: 'hodonin', name: { cs: 'Město Hodonín' } };
  await upsertOrganisations(registry.ctx.database.db, [hodonin], '2026-11-20T09:00:00Z');
  // Before there is anybody else who could publish it.
  const distributions = [{ kind: 'file' as const, format: 'CSV', downloadUrl: `http://127.0.0.1:${port}/hriste.csv`, rows: 900 }];
  ({ slug } = await register(browser.site, { title: { cs: 'Hřiště' }, themes: ['EDUC'], distributions, access: { rights: 'PUBLIC' } }));
  const admin = await addAdministrator(registry);
  approver = await addPerson(registry, admin, { role: 'approver', organisation: 'hodonin', email: 'petr@hodonin.test', name: 'Petr' });
});
afterAll(async () => {
  await browser.close();
  files.close();
});

test.each([true, false])('an approver accepts a finding of a file and takes it back (JavaScript: %s)', async (javaScript) => {
  const { page, open, close, complaints } = await browser.visit({ cookies: [approver.cookie], javaScript });
  const reportAgain = async () => {
    await browser.site.registry.jobs?.idle();
    await open(`/pasport/${slug}/kvalita`);
  };
  await open(`/pasport/${slug}/kvalita`);
  await page.getByRole('link', { name: 'Přijmout s důvodem (columns-filled)' }).click();
  await page.getByRole('heading', { level: 1, name: 'Přijmout nález: Hřiště' }).waitFor();
  await page.getByLabel('Proč to není chyba').fill('krátké');
  await page.getByRole('button', { name: 'Přijmout nález' }).click();
  expect(await page.title()).toMatch(/^Chyba: /u);
  await page.getByRole('link', { name: /^Napište důvod alespoň/u }).click();
  expect(await page.getByLabel('Proč to není chyba').inputValue()).toBe('krátké');
  await page.getByLabel('Proč to není chyba').fill(reason);
  await page.getByLabel('Poslední den platnosti').fill('2099-12-31');
  await page.getByRole('button', { name: 'Přijmout nález' }).click();
  await page.getByRole('status').getByText('Nález je přijatý.').waitFor();
  await reportAgain();
  const accepted = page.locator('#soubory').locator('section', { has: page.getByRole('heading', { name: 'Přijaté nálezy' }) });
  await accepted.getByText(reason).waitFor();
  await accepted.getByRole('link', { name: 'Změnit nebo vzít zpět (columns-filled)' }).click();
  expect(await page.getByLabel('Poslední den platnosti').inputValue()).toBe('2099-12-31');
  await page.getByRole('button', { name: 'Vzít přijetí zpět' }).click();
  await page.getByRole('status').getByText('Přijetí je vzato zpět.').waitFor();
  await reportAgain();
  expect(await page.getByRole('heading', { name: 'Přijaté nálezy' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a finding of the passport and a difference between it and the file are accepted the same way', async () => {
  const { page, open, close } = await browser.visit({ cookies: [approver.cookie], language: 'en' });
  for (const check of ['description-czech', 'passport-rows']) {
    await open(`/pasport/${slug}/kvalita?lang=en`);
    await page.getByRole('link', { name: `Accept with a reason (${check})` }).click();
    await page.getByLabel('Why it is no fault').fill('The department is working on it.');
    await page.getByRole('button', { name: 'Accept the finding' }).click();
    await page.getByRole('status').getByText('The finding is accepted.').waitFor();
    await browser.site.registry.jobs?.idle();
  }
  await open(`/pasport/${slug}/kvalita`);
  expect(await page.getByText('The department is working on it.').count()).toBe(2);
  await close();
});

test('readers who may not accept see no way to, and no form', async () => {
  const { page, open, close } = await browser.visit();
  await open(`/pasport/${slug}/kvalita`);
  expect(await page.getByRole('link', { name: /Přijmout s důvodem/u }).count()).toBe(0);
  await open(`/pasport/${slug}/kvalita/prijeti?kontrola=columns-filled&distribuce=/distributions/0`);
  expect(await page.getByLabel('Proč to není chyba').count()).toBe(0);
  await close();
});

test('the form is accessible in both themes, small and with large text', async () => {
  const path = `/pasport/${slug}/kvalita/prijeti?kontrola=columns-filled&distribuce=/distributions/0`;
  expect(await pageFaults(browser, path, { cookies: [approver.cookie] })).toEqual([]);
});
