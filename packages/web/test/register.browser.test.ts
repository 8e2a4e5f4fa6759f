import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Language } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { axeFaults, namelessControls, openTestBrowser, pageFaults, sidewaysPixels, type TestBrowser } from './browser.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');
const served = new Set([
  'detska-hriste.csv',
  'najemci-bytu-vzor.csv',
  'parkovaci-automaty.csv',
  'rozpocet-2026.csv',
  'dobijeci-stanice.csv',
]);

let files: Server;
let address: string;
let browser: TestBrowser;
let clerk: TestPerson;

beforeAll(async () => {
  files = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://x').pathname.slice(1);
    if (!served.has(name)) return void response.writeHead(404).end();
    return void response
      .writeHead(200, { 'content-type': 'text/csv', 'last-modified': 'Mon, 05 Oct 2026 10:00:00 GMT' })
      .end(readFileSync(join(data, name)));
  });
  await new Promise<void>((resolve) => {
    files.listen(0, '127.0.0.1', resolve);
  });
  const { port } = files.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  browser = await openTestBrowser({ fetch: { allow: ['127.0.0.1'], ports: [port] } });
  const { registry } = browser.site;
  const office = { role: 'registrar', organisation: 'litomysl' } as const;
  clerk = await addPerson(registry, await addAdministrator(registry), { ...office, email: 'jana@litomysl.test', name: 'Jana Nováková' });
});
afterAll(async () => {
  await browser.close();
  files.close();
});

const words = {
  cs: {
    link: 'Odkaz na data',
    go: 'Pokračovat',
    title: 'Název',
    step: (number: number) => new RegExp(`Krok ${number} ze 4`),
    department: 'Kdo ví, co v datech je',
    questions: [
      'Jsou v datech lidé?',
      'Chrání je zákon nebo smlouva?',
      'Mohla by zveřejněním vzniknout škoda?',
      'Ukládá zákon data zveřejnit?',
    ],
    no: 'Ne',
    result: 'Zobrazit výsledek',
    level: 'Záznam i data uvidí kdokoli.',
    send: 'Odeslat ke schválení',
    sent: 'Odesláno ke schválení',
  },
  en: {
    link: 'Link to the data',
    go: 'Continue',
    title: 'Title (in Czech)',
    step: (number: number) => new RegExp(`Step ${number} of 4`),
    department: 'Who knows what is in the data',
    questions: [
      'Are there people in the data?',
      'Does a law or a contract protect them?',
      'Could publishing them do harm?',
      'Does a law order to publish them?',
    ],
    no: 'No',
    result: 'Show the result',
    level: 'Anybody will see the record and the data.',
    send: 'Send for approval',
    sent: 'Sent for approval',
  },
} as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function register(page: Page, language: Language, url: string): Promise<number> {
  const say = words[language];
  let decisions = 0;
  await page.goto('/registrace');
  await page.getByLabel(say.link, { exact: true }).fill(url);
  await page.getByRole('button', { name: say.go }).click();
  await heading(page)
    .filter({ hasText: say.step(1) })
    .waitFor();
  await page.getByRole('button', { name: say.go }).click();
  await heading(page)
    .filter({ hasText: say.step(2) })
    .waitFor();
  await page.getByLabel(say.department, { exact: true }).fill('Odbor dopravy');
  decisions += 1;
  await page.getByRole('button', { name: say.go }).click();
  await heading(page)
    .filter({ hasText: say.step(3) })
    .waitFor();
  for (const question of say.questions) {
    await page.getByRole('group', { name: question }).getByLabel(say.no, { exact: true }).check();
    decisions += 1;
  }
  await page.getByRole('button', { name: say.result }).click();
  await heading(page)
    .filter({ hasText: say.step(4) })
    .waitFor();
  expect(await page.getByText(say.level).count()).toBe(1);
  await page.getByRole('button', { name: say.send }).click();
  await heading(page).filter({ hasText: say.sent }).waitFor();
  return decisions;
}

describe('a registration from a link to a CSV', () => {
  test.each([
    ['cs', true, 'rozpocet-2026.csv'],
    ['en', false, 'detska-hriste.csv'],
  ] as const)('takes at most six decisions (%s, JavaScript %s)', async (language, javaScript, name) => {
    const tab = await browser.visit({ language, javaScript, cookies: [clerk.cookie] });
    try {
      expect(await register(tab.page, language, `${address}/${name}`)).toBeLessThanOrEqual(6);
      expect(tab.complaints).toEqual([]);
      expect(tab.foreign).toEqual([]);
    } finally {
      await tab.close();
    }
  });
});
