import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Language } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { axeFaults, namelessControls, openTestBrowser, pageFaults, sidewaysPixels, type TestBrowser } from './browser.ts';
import { slugOf } from './registered.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');
const served = new Set([
  'detska-hriste.csv',
  'najemci-bytu-vzor.csv',
  'parkovaci-automaty.csv',
  'rozpocet-2026.csv',
  'dobijeci-stanice.csv',
]);

let fetched: string[] = [];
let files: Server;
let address: string;
let browser: TestBrowser;
let clerk: TestPerson;

beforeAll(async () => {
  files = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://x').pathname.slice(1);
    fetched.push(name);
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
      fetched = [];
      expect(await register(tab.page, language, `${address}/${name}`)).toBeLessThanOrEqual(6);
      expect(tab.complaints).toEqual([]);
      expect(tab.foreign).toEqual([]);
    } finally {
      await tab.close();
    }
  });
});

/** Begins a registration of a paper record with a title and goes to its second step. */
async function beginPaper(page: Page, title: string): Promise<void> {
  await page.goto('/registrace');
  await page.getByLabel('Listinná evidence').check();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await page.getByLabel('Název', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'Krok 2 ze 4: Doplňte, co stroj neví' }).waitFor();
}

test('of two who write at once, the second sees both versions and saves theirs', async () => {
  const [first, second] = [await browser.visit({ cookies: [clerk.cookie] }), await browser.visit({ cookies: [clerk.cookie] })];
  await beginPaper(first.page, 'Sbírka fotografií');
  await second.page.goto(first.page.url());
  await first.page.getByLabel('Kdo ví, co v datech je').fill('Muzeum');
  await first.page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(first.page).filter({ hasText: 'Krok 3' }).waitFor();
  await second.page.getByLabel('Kdo ví, co v datech je').fill('Archiv');
  await second.page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(second.page).filter({ hasText: 'Záznam mezitím někdo změnil' }).waitFor();
  await second.page.getByRole('cell', { name: 'Muzeum' }).waitFor();
  await second.page.getByRole('cell', { name: 'Archiv' }).waitFor();
  expect(await axeFaults(second.page)).toEqual([]);
  await second.page.getByRole('button', { name: 'Uložit moji' }).click();
  await heading(second.page).filter({ hasText: 'Krok 3' }).waitFor();
  await second.page.getByRole('link', { name: 'Zpět' }).click();
  expect(await second.page.getByLabel('Kdo ví, co v datech je').inputValue()).toBe('Archiv');
  await Promise.all([first.close(), second.close()]);
});

test('the same link with another tracking parameter is stopped, with a way to the record', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  await page.goto('/registrace');
  await page.getByLabel('Odkaz na data', { exact: true }).fill(`${address}/rozpocet-2026.csv?utm_source=newsletter`);
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'Tato data už máte zaregistrovaná' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Je to nová verze – upravit záznam' }).click();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'Krok 1 ze 4' }).waitFor();
  await tab.close();
});

const hostile = '"><script>alert(1)</script>\'&lt;{{7*7}}';

test('hostile texts in every field come back as text', async () => {
  const tab = await browser.visit({ javaScript: false, cookies: [clerk.cookie] });
  const { page } = tab;
  await page.goto('/registrace');
  await page.getByLabel('Data v systému nebo na disku, bez odkazu').check();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  for (let step = 1; step <= 2; step += 1) {
    await heading(page)
      .filter({ hasText: `Krok ${step} ze 4` })
      .waitFor();
    for (const closed = page.locator('details:not([open]) > summary'); (await closed.count()) > 0;) await closed.first().click();
    for (const field of await page.locator('main input:not([type=hidden]):not([type=radio]):not([type=date]), main textarea').all())
      await field.fill(hostile);
    const typed = await page.locator('main input:not([type=hidden]):not([type=radio]):not([type=date])').first().getAttribute('name');
    await page.locator('main button[type=submit]').first().click();
    if (await page.getByRole('alert').isVisible()) {
      expect(await page.locator(`[name=${typed}]`).inputValue()).toBe(hostile);
      for (const name of ['odkaz', 'uzemi', 'schranka'])
        if ((await page.locator(`[name=${name}]`).count()) > 0) await page.locator(`[name=${name}]`).fill('');
      await page.locator('main button[type=submit]').first().click();
    }
  }
  await heading(page).filter({ hasText: 'Krok 3 ze 4' }).waitFor();
  await page.getByRole('button', { name: 'Zobrazit výsledek' }).click();
  await heading(page).filter({ hasText: 'Krok 4 ze 4' }).waitFor();
  expect(await page.locator('script:not([src])').count()).toBe(0);
  expect(await page.getByText(hostile).count()).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Uložit rozepsané' }).click();
  await heading(page).filter({ hasText: 'Uloženo' }).waitFor();
  expect(await page.getByText(hostile).count()).toBe(1);
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('a file is recognised and thrown away', async () => {
  const tab = await browser.visit({ language: 'en', cookies: [clerk.cookie] });
  const { page } = tab;
  await page.goto('/registrace');
  await page.getByLabel('A file to be recognised – it is not kept').check();
  await page.getByLabel('File', { exact: true }).setInputFiles(join(data, 'parkovaci-automaty.csv'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('The file served for recognition only; it was not kept.').waitFor();
  expect(await page.getByLabel('Title (in Czech)').inputValue()).toBe('Parkovaci automaty');
  await page.getByText('windows-1250').first().waitFor();
  await tab.close();
});

test('an inventory is tried, corrected, registered and its faults are downloaded', async () => {
  const tab = await browser.visit({ javaScript: false, cookies: [clerk.cookie] });
  const { page } = tab;
  await page.goto('/registrace/seznam');
  const text = 'id;název;téma;co s tím\n1;Lavičky;doprava;Odbor A\n2;Pítka;hlouposti;Odbor B\n';
  await page.getByLabel('Soubor s inventurou').setInputFiles({ name: 'inventura.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Nahrát a vyzkoušet' }).click();
  await heading(page).filter({ hasText: 'Zkušební běh' }).waitFor();
  await page.getByRole('rowheader', { name: 'buňka C3 (téma)' }).waitFor();
  expect(await axeFaultsOf(page)).toEqual([]);
  await page.getByLabel('co s tím').selectOption('utvar');
  await page.getByRole('button', { name: 'Uložit přiřazení a zkusit znovu' }).click();
  await page.getByRole('button', { name: 'Načíst 1 záznam jako rozepsaný' }).click();
  await heading(page).filter({ hasText: 'Seznam je načtený' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('buňka C3 (téma)');
  await tab.close();
});

/** Without JavaScript in the page axe cannot run; the same page is looked at with it. */
async function axeFaultsOf(page: Page): Promise<string[]> {
  return await pageFaults(browser, new URL(page.url()).pathname, { cookies: [clerk.cookie] });
}

test.each(['/registrace', '/registrace/vzory', '/registrace/seznam'])(
  '%s is accessible in both themes, small and with large text',
  async (path) => {
    expect(await pageFaults(browser, path, { cookies: [clerk.cookie] })).toEqual([]);
  },
);

test('every step is accessible in both themes, small and with large text, and its controls have names', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  await page.goto('/registrace/vzory');
  await page.getByLabel('Dětská hřiště').check();
  await page.getByRole('button', { name: 'Začít z tohoto záznamu' }).click();
  await heading(page).filter({ hasText: 'Krok 1 ze 4' }).waitFor();
  const start = new URL(page.url()).pathname.replace(/[^/]+$/u, '');
  for (const step of ['rozpoznano', 'doplnte', 'pristup', 'kontrola']) {
    expect(await pageFaults(browser, `${start}${step}`, { cookies: [clerk.cookie] })).toEqual([]);
    await page.goto(`${start}${step}`);
    expect(await namelessControls(page)).toEqual([]);
    expect(await sidewaysPixels(page)).toBe(0);
  }
  await tab.close();
});

test('what is typed is saved while one rests, and is there after coming back', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  await beginPaper(page, 'Seznam hrobů');
  await page.getByLabel('Kdo ví, co v datech je').fill('Správa hřbitova');
  await page
    .getByRole('status')
    .filter({ hasText: /^Uloženo \d{1,2}:\d{2}$/u })
    .waitFor();
  await page.reload();
  expect(await page.getByLabel('Kdo ví, co v datech je').inputValue()).toBe('Správa hřbitova');
  await page.getByLabel('Kdo ví, co v datech je').fill('Správa hřbitovů');
  await page
    .getByRole('status')
    .filter({ hasText: /^Uloženo \d{1,2}:\d{2}$/u })
    .waitFor();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'Krok 3' }).waitFor();
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('a territory is found while typing and chosen by the keyboard', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  await beginPaper(page, 'Plán rozvoje');
  const box = page.getByRole('combobox', { name: 'Území' });
  await box.fill('');
  await box.pressSequentially('jihomorav');
  await page
    .getByRole('status')
    .filter({ hasText: /výsled/u })
    .waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await box.inputValue()).toContain('Jihomoravský');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'Krok 3' }).waitFor();
  await page.getByRole('link', { name: 'Zpět' }).click();
  expect(await page.getByRole('combobox', { name: 'Území' }).inputValue()).toContain('Jihomoravský');
  await tab.close();
});

test('answers tell at once who will see the data', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  await beginPaper(page, 'Kniha návštěv');
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  for (const question of words.cs.questions) await page.getByRole('group', { name: question }).getByLabel('Ne', { exact: true }).check();
  await page.getByText('Co z odpovědí plyne: S0 – otevřená').waitFor();
  await page.getByRole('group', { name: words.cs.questions[0] }).getByLabel('Ano', { exact: true }).check();
  await page.getByText('Co z odpovědí plyne: S2 – vnitřní').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zobrazit výsledek' }).click();
  await page.getByText('S2 – vnitřní').waitFor();
  await tab.close();
});

test('a record is edited and copied from its page, and a finding leads to its field', async () => {
  const tab = await browser.visit({ cookies: [clerk.cookie] });
  const { page } = tab;
  const slug = await slugOf(browser.site, 'Pítka');
  await page.goto(`/pasport/${slug}`);
  await page.getByRole('link', { name: 'Zkopírovat', exact: true }).click();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'Krok 1 ze 4' }).waitFor();
  await page.goto(`/pasport/${slug}/kvalita`);
  await page.locator('.fixes a').first().click();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await heading(page).filter({ hasText: 'ze 4' }).waitFor();
  await page.goto(`/pasport/${slug}`);
  await page.getByRole('link', { name: 'Upravit', exact: true }).click();
  await page.getByRole('button', { name: 'Pokračovat' }).click();
  await page.getByLabel('Popis', { exact: true }).fill('Pítka a kašny ve městě, jeden řádek je jedno místo.');
  for (const name of ['Pokračovat', 'Pokračovat', 'Zobrazit výsledek', 'Odeslat ke schválení'])
    await page.getByRole('button', { name }).click();
  await heading(page).filter({ hasText: 'Odesláno ke schválení' }).waitFor();
  expect(tab.complaints).toEqual([]);
  await tab.close();
});
