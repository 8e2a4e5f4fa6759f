import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, namelessControls, openTestBrowser, pageFaults, type Tab, type TestBrowser, type Visit } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page, and says afterwards that nothing left the site and nothing broke its policy. */
async function at(path: string, visit: Visit, look: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await browser.visit(visit);
  try {
    await tab.open(path);
    await look(tab);
    expect([...tab.foreign, ...tab.complaints]).toEqual([]);
  } finally {
    await tab.close();
  }
}

/** The announced number of results. */
const countOf = (page: Tab['page']): Promise<string> =>
  page
    .getByRole('region', { name: /^(?:Výsledky|Results)$/u })
    .getByRole('status')
    .innerText();

const words = encodeURIComponent('hřiště');

const longWord = encodeURIComponent('nejneobhospodařovávatelnějšími'.repeat(2));

test.each<[string, string, Visit]>([
  ['the search', '/hledat', {}],
  ['results of words and filters', `/hledat?q=${words}&territory=vusc/116&format=CSV`, {}],
  ['results in English', `/hledat?q=${words}&lang=en`, { language: 'en' }],
  ['a search without results', '/hledat?q=ponorky&theme=TRAN', {}],
  ['a search for words as long as Czech makes them', `/hledat?q=${longWord}&organisation=${longWord}`, {}],
  ['a search that was not understood', '/hledat?theme=NIC&from=vcera', {}],
  ['the search without JavaScript', '/hledat?territory=okres/3706', { javaScript: false }],
  ['the request for data', '/zadost-o-data?q=ponorky&territory=obec/586021', {}],
])('%s is accessible in both themes, small and with large text, and stays on its site', async (_name, path, look) => {
  expect(await pageFaults(browser, path, look)).toEqual([]);
});

describe.each([
  { javaScript: true, box: 'combobox' },
  { javaScript: false, box: 'searchbox' },
] as const)('with JavaScript: $javaScript', ({ javaScript, box }) => {
  test('a planner finds data by words in any form, narrows them, and reads why they were found', () =>
    at('/', { javaScript }, async ({ page }) => {
      await page.getByRole(box, { name: 'Co hledáte?' }).fill('dětských hřišť');
      await page.getByRole('button', { name: 'Hledat', exact: true }).click();
      expect(await countOf(page)).toMatch(/^\d+ výsled/u);
      expect(await page.title()).toMatch(/^dětských hřišť – \d+ výsled.* – Pasport$/u);
      const first = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3 }) })
        .first();
      expect(await first.innerText()).toMatch(/Proč je tu: „dětsk.+“ v názvu/u);

      await page.getByRole('checkbox', { name: /^GeoJSON/u }).check();
      await page.getByRole('button', { name: 'Použít filtry' }).click();
      expect(new URL(page.url()).searchParams.getAll('format')).toEqual(['GEOJSON']);
      expect(await countOf(page)).toBe('1 výsledek');
      await page.getByRole('link', { name: 'Zrušit filtr Formát: GeoJSON' }).click();
      expect(new URL(page.url()).searchParams.has('format')).toBe(false);
      expect(new URL(page.url()).searchParams.get('q')).toBe('dětských hřišť');
    }));

  test('the tree of territories opens one level at a time, and the map says the same in a table', () =>
    at('/hledat', { javaScript }, async ({ page }) => {
      await page.getByRole('list').getByRole('link', { name: 'Jihomoravský kraj' }).click();
      await page.getByRole('link', { name: 'okres Hodonín' }).first().click();
      await page.getByRole('link', { name: 'Kyjov' }).first().click();
      expect(new URL(page.url()).searchParams.getAll('territory')).toEqual(['obec/586307']);
      await page.getByRole('navigation', { name: 'Vybrané území' }).getByRole('link', { name: 'Jihomoravský kraj' }).click();
      expect(await page.getByRole('link', { name: 'Kyjov' }).count()).toBe(0);
      await page.getByText('Mapa výsledků', { exact: true }).click();
      const drawing = page.getByRole('img', { name: 'Mapa: výsledky podle území' });
      expect(await drawing.isVisible()).toBe(true);
      const row = page.getByRole('table', { name: 'Výsledky podle území' }).getByRole('row', { name: /okres Hodonín/u });
      await row.getByRole('link').click();
      expect(new URL(page.url()).searchParams.getAll('territory')).toEqual(['okres/3706']);
    }));

  test('a search without results says what to leave out and what that would bring', () =>
    at(`/hledat?q=${words}+ponorky&theme=TRAN`, { javaScript }, async ({ page }) => {
      expect(await countOf(page)).toBe('Nic jsme nenašli');
      await page.getByRole('link', { name: 'Požádat o tato data' }).click();
      expect(await page.getByRole('textbox', { name: 'Text žádosti' }).inputValue()).toContain('hřiště ponorky');
      await page.goto(`/hledat?q=${words}&access=NON_PUBLIC&theme=TRAN`);
      const wider = page.getByRole('link', { name: 'Bez všech filtrů' });
      const promised = Number(/– (\d+)/u.exec(await page.getByRole('listitem').filter({ has: wider }).innerText())?.[1]);
      await wider.click();
      expect(await countOf(page)).toMatch(new RegExp(`^${promised} výsled`, 'u'));
    }));
});

test('everything works by keyboard alone: words, filters, pages', () =>
  at('/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Přeskočit na obsah');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('data');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=data/u);
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL(/theme=/u);
    expect(await page.getByRole('navigation', { name: 'Zapnuté filtry' }).getByRole('link').count()).toBe(2);
  }));

test('suggestions are announced and picked with the arrows', () =>
  at('/hledat', {}, async ({ page }) => {
    const box = page.getByRole('combobox', { name: 'Co hledáte?' });
    await box.pressSequentially('hodonin');
    await page.getByRole('option').first().waitFor();
    const count = await page.getByRole('option').count();
    expect(await page.locator('.search-box [role=status]').innerText()).toContain(`${count} návrh`);
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('území');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/territory=/u);
    expect(await page.getByRole('link', { name: /^Zrušit filtr Území/u }).count()).toBe(1);
  }));

test('a suggested title opens its passport', () =>
  at('/', {}, async ({ page }) => {
    await page.getByRole('combobox', { name: 'Co hledáte?' }).pressSequentially('detska hriste');
    await page
      .getByRole('option', { name: /^Dětská hřiště/u })
      .first()
      .click();
    await page.waitForURL(/\/pasport\//u);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Dětská hřiště/u);
  }));

test('the map that moves searches in what it shows', () =>
  at('/hledat', {}, async ({ page }) => {
    await page.getByText('Mapa výsledků', { exact: true }).click();
    await page.getByRole('button', { name: 'Otevřít mapu' }).click();
    await page.getByRole('button', { name: /^Jihomoravský kraj: \d+/u }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Hledat ve výřezu mapy' }).click();
    await page.waitForURL(/bbox=/u);
    expect(await page.getByRole('link', { name: /^Zrušit filtr Výřez mapy/u }).count()).toBe(1);
    expect(await countOf(page)).toMatch(/^\d+ výsled/u);
  }));

test('a place of the map that moves is opened by keyboard', () =>
  at('/hledat', {}, async ({ page }) => {
    await page.getByText('Mapa výsledků', { exact: true }).click();
    await page.getByRole('button', { name: 'Otevřít mapu' }).press('Enter');
    await page.getByRole('button', { name: /^Jihomoravský kraj: \d+/u }).press('Enter');
    await page.waitForURL(/territory=vusc%2F116/u);
    expect(await page.getByRole('link', { name: 'Zrušit filtr Území: Jihomoravský kraj' }).count()).toBe(1);
  }));

test('on a phone without JavaScript, where all filters are open, one link leads to the results', () =>
  at('/hledat', { javaScript: false, width: 360 }, async ({ page }) => {
    await page.getByRole('link', { name: 'Přejít na výsledky' }).click();
    expect(new URL(page.url()).hash).toBe('#results-title');
  }));

test('the other language keeps the page and what was searched', () =>
  at(`/hledat?q=${words}&format=CSV`, {}, async ({ page }) => {
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('combobox', { name: 'What are you looking for?' }).inputValue()).toBe('hřiště');
    expect(await countOf(page)).toMatch(/^\d+ results?$/u);
    expect(await page.getByRole('link', { name: /^Remove filter Format/u }).count()).toBe(1);
  }));

const hostile = `"><script>document.title='x'</script><img src=x onerror=alert(1)>`;
const parameters =
  'q theme territory format form access organisation kind status frequency hvd minQuality changedFrom from to bbox sort cursor facets lang nic'.split(
    ' ',
  );

test('hostile text in any parameter comes back as text', () =>
  at(`/hledat?${parameters.map((name) => `${name}=${encodeURIComponent(hostile)}`).join('&')}`, {}, async ({ page }) => {
    expect(await page.title()).toContain('"><script>');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script:not([src])').count()).toBe(0);
    expect(await page.getByRole('combobox').inputValue()).toBe(hostile);
    for (const name of parameters) {
      await page.goto(`/hledat?${name}=${encodeURIComponent(hostile)}`);
      expect([name, await page.locator('img, script:not([src])').count(), await page.locator('h1').count()]).toEqual([name, 0, 1]);
    }
    await page.goto(`/zadost-o-data?q=${encodeURIComponent(hostile)}`);
    expect(await page.getByRole('textbox', { name: 'Text žádosti' }).inputValue()).toContain(hostile);
  }));

test.each(['/', '/hledat', `/hledat?q=${words}`, '/zadost-o-data'])('every control of %s has a name', (path) =>
  at(path, {}, async ({ page }) => {
    expect(await namelessControls(page)).toEqual([]);
  }),
);
