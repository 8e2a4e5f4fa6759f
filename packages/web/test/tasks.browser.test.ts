import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, type Tab, type TestBrowser } from './browser.ts';
import { keyboardOf, type Keyboard } from './keyboard.ts';
import { register, slugOf } from './registered.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');
const served = new Set(['rozpocet-2026.csv', 'detska-hriste.csv', 'najemci-bytu-vzor.csv', 'parkovaci-automaty.csv']);

let files: Server;
let address: string;
let browser: TestBrowser;
let admin: TestPerson;
let clerk: TestPerson;
let team: TestPerson;

beforeAll(async () => {
  files = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://x').pathname.slice(1);
    if (served.has(name)) response.end(readFileSync(join(data, name)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    files.listen(0, '127.0.0.1', resolve);
  });
  const { port } = files.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  browser = await openTestBrowser({ fetch: { allow: ['127.0.0.1'], ports: [port] } });
  const { registry } = browser.site;
  admin = await addAdministrator(registry);
  const office = { role: 'registrar', organisation: 'litomysl' } as const;
  clerk = await addPerson(registry, admin, { ...office, email: 'urednice@litomysl.test', name: 'Jana Nováková' });
  team = await addPerson(registry, admin, { role: 'data-team', email: 'tym@registr.test', name: 'Tomáš Malý' });
});
afterAll(async () => {
  await browser.close();
  files.close();
});

/** What a drawing is called: by itself, or by its title. */
async function nameOf(drawing: Locator): Promise<string> {
  return (await drawing.getAttribute('aria-label')) ?? (await drawing.locator('title').first().textContent()) ?? '';
}

/** Each task is done twice, by the keyboard alone: in Czech with JavaScript, in English without. */
const ways = [
  { language: 'cs', javaScript: true },
  { language: 'en', javaScript: false },
] as const;

interface Hand {
  readonly page: Page;
  readonly keys: Keyboard;
  /** A text of the page in the language of the visitor. */
  readonly say: (cs: string, en: string) => string;
  readonly button: (cs: string, en: string) => Promise<void>;
  readonly link: (cs: string | RegExp, en: string | RegExp) => Promise<void>;
  readonly field: (cs: string, en: string, text: string) => Promise<void>;
  readonly isAt: (cs: string, en: string) => Promise<void>;
  /** Waits for the sentence that says what was done. */
  readonly isDone: () => Promise<void>;
  readonly open: Tab['open'];
}

describe.each(ways)('by the keyboard alone ($language, JavaScript: $javaScript),', ({ language, javaScript }) => {
  const isCzech = language === 'cs';

  /** Lets somebody work; @returns what no page may do: leave the site, break its policy of content, be in another language. */
  async function as(person: TestPerson | undefined, work: (hand: Hand) => Promise<void>): Promise<string[]> {
    const tab = await browser.visit({ language, javaScript, cookies: person ? [person.cookie] : [] });
    const { page } = tab;
    const keys = keyboardOf(page);
    const say = (cs: string, en: string): string => (isCzech ? cs : en);
    try {
      await work({
        page,
        keys,
        say,
        button: async (cs, en) => await keys.press(page.getByRole('button', { name: say(cs, en), exact: true })),
        link: async (cs, en) => await keys.press(page.getByRole('link', { name: isCzech ? cs : en })),
        field: async (cs, en, text) => await keys.write(page.getByLabel(say(cs, en), { exact: true }), text),
        isAt: async (cs, en) =>
          await page
            .getByRole('heading', { level: 1 })
            .filter({ hasText: say(cs, en) })
            .waitFor(),
        isDone: async () => await page.getByRole('status').filter({ hasText: /\S/u }).waitFor(),
        open: tab.open,
      });
      const spoken = (await page.locator('html').getAttribute('lang')) === language ? [] : ['speaks another language'];
      return [...tab.foreign, ...tab.complaints, ...spoken];
    } finally {
      await tab.close();
    }
  }

  /** What differs between the two ways, so that neither meets what the other registered. */
  const own = (name: string): string => `${name} ${language}`;
  const goOn = async ({ button }: Hand): Promise<void> => await button('Pokračovat', 'Continue');
  const questions = [
    ['Jsou v datech lidé?', 'Are there people in the data?'],
    ['Chrání je zákon nebo smlouva?', 'Does a law or a contract protect them?'],
    ['Mohla by zveřejněním vzniknout škoda?', 'Could publishing them do harm?'],
    ['Ukládá zákon data zveřejnit?', 'Does a law order to publish them?'],
  ] as const;
  const answerNo = async ({ page, keys, say }: Hand): Promise<void> => {
    for (const [cs, en] of questions)
      await keys.check(page.getByRole('group', { name: say(cs, en) }).getByLabel(say('Ne', 'No'), { exact: true }));
  };

  async function beginPaper(hand: Hand, title: string): Promise<void> {
    const { page, keys, say, isAt, field, open } = hand;
    await open('/registrace');
    await keys.check(page.getByLabel(say('Listinná evidence', 'Paper records')));
    await goOn(hand);
    await field('Název', 'Title (in Czech)', title);
    await goOn(hand);
    await isAt('Krok 2 ze 4: Doplňte, co stroj neví', 'Step 2 of 4: Add what no machine knows');
  }

  test('a clerk registers data by their link in at most six decisions', async () => {
    expect(
      await as(clerk, async (hand) => {
        const { open, field, isAt, button, page, say } = hand;
        await open('/registrace');
        await field('Odkaz na data', 'Link to the data', `${address}/${isCzech ? 'rozpocet-2026' : 'detska-hriste'}.csv`);
        await goOn(hand);
        await isAt('Krok 1 ze 4', 'Step 1 of 4');
        await goOn(hand);
        await isAt('Krok 2 ze 4', 'Step 2 of 4');
        await field('Kdo ví, co v datech je', 'Who knows what is in the data', 'Odbor správy');
        await goOn(hand);
        await answerNo(hand);
        await button('Zobrazit výsledek', 'Show the result');
        await isAt('Krok 4 ze 4', 'Step 4 of 4');
        await page.getByText(say('Záznam i data uvidí kdokoli.', 'Anybody will see the record and the data.')).waitFor();
        await button('Odeslat ke schválení', 'Send for approval');
        await isAt('Odesláno ke schválení', 'Sent for approval');
      }),
    ).toEqual([]);
  });

  test('paper records are sent without a link', async () => {
    expect(
      await as(clerk, async (hand) => {
        await beginPaper(hand, own('Kartotéka hrobů'));
        await goOn(hand);
        await hand.button('Zobrazit výsledek', 'Show the result');
        await hand.isAt('Krok 4 ze 4', 'Step 4 of 4');
        await hand.page.getByText(hand.say('papír', 'paper'), { exact: true }).first().waitFor();
        await hand.button('Odeslat ke schválení', 'Send for approval');
        await hand.isAt('Odesláno ke schválení', 'Sent for approval');
      }),
    ).toEqual([]);
  });

  test('an interrupted registration is found again, with the step where it stopped', async () => {
    expect(
      await as(clerk, async (hand) => {
        await beginPaper(hand, own('Kronika obce'));
        await hand.open('/registrace');
        await hand.link(own('Kronika obce'), own('Kronika obce'));
        const restored = hand.say('Rozpracovaný záznam obnoven, krok 2 ze 4', 'Your unfinished record was restored, step 2 of 4');
        await hand.page.getByRole('status').filter({ hasText: restored }).waitFor();
      }),
    ).toEqual([]);
  });

  test('a step says its name in the title, and its fields say their help', async () => {
    expect(
      await as(clerk, async (hand) => {
        await beginPaper(hand, own('Sbírka zákonů'));
        expect(await hand.page.title()).toContain(hand.say('Krok 2 ze 4: Doplňte', 'Step 2 of 4: Add'));
        const department = hand.page.getByLabel(hand.say('Kdo ví, co v datech je', 'Who knows what is in the data'), { exact: true });
        const help = (await department.getAttribute('aria-describedby')) ?? '';
        expect((await hand.page.locator(`#${help.split(' ')[0]}`).innerText()).length).toBeGreaterThan(10);
        await hand.field('Území', 'Territory', 'Nikde v Česku');
        await goOn(hand);
        await hand.page.getByRole('alert').getByRole('link').first().waitFor();
        expect(await hand.page.title()).toMatch(isCzech ? /^Chyba:/u : /^Error:/u);
      }),
    ).toEqual([]);
  });

  test('a small municipality takes in its inventory, and repeats it without doubling anything', async () => {
    const rows = Array.from({ length: 40 }, (_row, index) => {
      const theme = index === 20 ? 'hlouposti' : 'doprava';
      return `${language}-${index};${own(`Sada ${index}`)};${index < 2 ? '' : 'Popis sady.'};${theme}`;
    });
    const file = { name: 'inventura.csv', mimeType: 'text/csv', buffer: Buffer.from(`id;název;popis;téma\n${rows.join('\n')}\n`) };
    expect(
      await as(clerk, async ({ open, page, button, isAt, say, link }) => {
        const numbers = async (): Promise<string[]> => (await page.locator('main dl.facts dd').allInnerTexts()).slice(1);
        const tryIt = async (): Promise<void> => {
          await open('/registrace/seznam');
          await page.getByLabel(say('Soubor s inventurou', 'File with the inventory')).setInputFiles(file);
          await button('Nahrát a vyzkoušet', 'Upload and try');
          await isAt('Zkušební běh', 'Trial run');
        };
        await tryIt();
        // New, changed, unchanged, of these with a warning, with an error.
        expect(await numbers()).toEqual(['39', '0', '0', '2', '1']);
        await page.getByRole('rowheader', { name: say('buňka D22 (téma)', 'cell D22 (téma)') }).waitFor();
        await button('Načíst 39 záznamů jako rozepsané', 'Register 39 records as drafts');
        await isAt('Seznam je načtený', 'The list is registered');
        await tryIt();
        expect(await numbers()).toEqual(['0', '0', '39', '2', '1']);
        const [download] = await Promise.all([page.waitForEvent('download'), link('XLSX', 'XLSX')]);
        expect(
          readFileSync(await download.path())
            .subarray(0, 2)
            .toString(),
        ).toBe('PK');
      }),
    ).toEqual([]);
  });

  test('the same data a second time are stopped, with a way to what is registered', async () => {
    const url = `${address}/parkovaci-automaty.csv?${language}`;
    await register(
      browser.site,
      { title: { cs: own('Automaty') }, access: { rights: 'PUBLIC' }, distributions: [{ kind: 'file', format: 'CSV', downloadUrl: url }] },
      { status: 'draft', organisation: 'litomysl' },
    );
    expect(
      await as(clerk, async (hand) => {
        await hand.open('/registrace');
        await hand.field('Odkaz na data', 'Link to the data', `${url}&utm_source=dopis`);
        await goOn(hand);
        await hand.isAt('Tato data už máte zaregistrovaná', 'You have registered these data already');
        await hand.link(/^Je to nová verze/u, /^It is a new version/u);
        await goOn(hand);
        await hand.isAt('Krok 1 ze 4', 'Step 1 of 4');
      }),
    ).toEqual([]);
  });

  test('data with birth numbers are closed, and no value is shown', async () => {
    expect(
      await as(clerk, async (hand) => {
        await hand.open('/registrace');
        await hand.field('Odkaz na data', 'Link to the data', `${address}/najemci-bytu-vzor.csv?${language}`);
        await goOn(hand);
        await hand.page.getByText(hand.say('V datech jsou nejspíš osobní údaje', 'There are probably personal data')).waitFor();
        expect(await hand.page.content()).not.toMatch(/05\d{4}\/\d{4}/u);
        await goOn(hand);
        await goOn(hand);
        await hand.button('Zobrazit výsledek', 'Show the result');
        await hand.page.getByText(hand.say('S3 – chráněná', 'S3 – protected')).waitFor();
      }),
    ).toEqual([]);
  });

  test('a data team returns with a reason, its author mends, and it is published', async () => {
    const title = own('Odpadové koše');
    const draft = { title: { cs: title }, themes: ['ENVI'], access: { rights: 'PUBLIC' } } as const;
    await register(browser.site, { ...draft, themes: ['ENVI'] }, { status: 'submitted', organisation: 'litomysl' });
    expect(
      await as(team, async ({ open, link, field, button, page, keys, say, isDone }) => {
        await open('/fronta?druh=submission');
        await link(title, title);
        await button('Vrátit autorovi', 'Return to the author');
        await page.getByRole('alert').getByRole('link').first().waitFor();
        await keys.pick(page.getByLabel(say('Pole', 'Field'), { exact: true }), say('Název (česky)', 'Title (in Czech)'));
        await field('Komentář', 'Comment', 'Kde koše stojí?');
        await button('Přidat komentář', 'Add the comment');
        await field('Co je třeba doplnit', 'What is to be mended', 'Chybí území.');
        await button('Vrátit autorovi', 'Return to the author');
        await isDone();
      }),
    ).toEqual([]);
    expect(
      await as(clerk, async (hand) => {
        await hand.open('/fronta?druh=returned');
        await hand.link(title, title);
        await hand.page.getByText('Chybí území.').first().waitFor();
        await hand.button('Předložit ke schválení', 'Submit for approval');
        await hand.isDone();
      }),
    ).toEqual([]);
    expect(
      await as(team, async ({ open, link, button, isDone }) => {
        await open('/fronta?druh=submission');
        await link(title, title);
        await button('Schválit a zveřejnit', 'Approve and publish');
        await isDone();
      }),
    ).toEqual([]);
  });

  test('a report of quality is read without seeing it, and leads to the field to mend', async () => {
    const slug = await slugOf(browser.site, 'Zóny placeného stání');
    expect(
      await as(team, async ({ open, page, keys }) => {
        await open(`/pasport/${slug}/kvalita`);
        for (const chart of await page.getByRole('img').all()) expect(await nameOf(chart)).toMatch(/\S/u);
        expect(await page.getByRole('table').count()).toBeGreaterThan(0);
        for (const table of await page.getByRole('table').all())
          expect(await table.locator('caption, th[scope]').count()).toBeGreaterThan(1);
        await keys.press(page.locator('.fixes a').first());
        await page.getByRole('heading', { level: 1 }).waitFor();
      }),
    ).toEqual([]);
  });

  test('a planner finds data by their words and reads why they were found', async () => {
    expect(
      await as(undefined, async ({ open, page, keys, say, button }) => {
        await open('/');
        const box = page.getByRole(javaScript ? 'combobox' : 'searchbox', { name: say('Co hledáte?', 'What are you looking for?') });
        await keys.write(box, isCzech ? 'dětských hřišť' : 'playgrounds');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/hledat\?.*q=/u);
        await page.getByText(say('Proč je tu:', 'Why it is here:')).first().waitFor();
        await keys.check(page.getByRole('checkbox', { name: /^GeoJSON/u }));
        await button('Použít filtry', 'Apply filters');
        await page.waitForURL(/format=GEOJSON/u);
        await page
          .getByRole('heading', { name: say('1 výsledek', '1 result') })
          .or(page.getByText(say('1 výsledek', '1 result')))
          .first()
          .waitFor();
      }),
    ).toEqual([]);
  });

  test('an administrator takes a role away, and its holder is out with the next page', async () => {
    const person = await addPerson(browser.site.registry, admin, {
      role: 'registrar',
      organisation: 'litomysl',
      email: `odchozi-${language}@litomysl.test`,
      name: own('Odchozí'),
    });
    expect(
      await as(admin, async ({ open, link, page, keys, isDone }) => {
        await open('/sprava/lide');
        await link(own('Odchozí'), own('Odchozí'));
        await keys.press(page.getByRole('button', { name: isCzech ? /^Odebrat roli/u : /^Remove/u }));
        await isDone();
      }),
    ).toEqual([]);
    const answer = await browser.site.registry.app.inject({ url: '/ucet', headers: { cookie: person.cookie } });
    expect(answer.statusCode).toBe(401);
  });

  test('drafts of another organisation are not there', async () => {
    const { slug, id } = await register(browser.site, { title: { cs: own('Cizí koncept') } }, { status: 'draft', organisation: 'kyjov' });
    expect(
      await as(clerk, async ({ open, page, say }) => {
        for (const path of [`/pasport/${slug}`, `/pasport/${slug}/kvalita`, `/pasport/${slug}/tisk`, `/posouzeni/${id}`]) {
          await open(path);
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await page.content()).not.toContain(own('Cizí koncept'));
          expect(await page.title()).toContain(say('Pasport nenalezen', 'Passport not found'));
        }
      }),
    ).toEqual([]);
  });

  test('the other language keeps the page and what was written', async () => {
    expect(
      await as(clerk, async (hand) => {
        await beginPaper(hand, own('Kniha přání'));
        await hand.field('Kdo ví, co v datech je', 'Who knows what is in the data', 'Kancelář starosty');
        await goOn(hand);
        await hand.isAt('Krok 3 ze 4', 'Step 3 of 4');
        await hand.keys.press(hand.page.getByRole('banner').getByRole('link', { name: isCzech ? 'English' : 'Česky' }));
        await hand.page
          .getByRole('heading', { level: 1 })
          .filter({ hasText: isCzech ? 'Step 3 of 4' : 'Krok 3 ze 4' })
          .waitFor();
        await hand.keys.press(hand.page.getByRole('banner').getByRole('link', { name: isCzech ? 'Česky' : 'English' }));
        await hand.link(/Zpět$/u, /Back$/u);
        const department = hand.page.getByLabel(hand.say('Kdo ví, co v datech je', 'Who knows what is in the data'), { exact: true });
        expect(await department.inputValue()).toBe('Kancelář starosty');
      }),
    ).toEqual([]);
  });
});
