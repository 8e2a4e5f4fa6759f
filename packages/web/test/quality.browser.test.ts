import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestBrowser, pageFaults, transferredBytes, type Tab, type TestBrowser, type Visit } from './browser.ts';
import { register, slugOf, type Registered } from './registered.ts';

let browser: TestBrowser;
let zones: string;
let hosts: string;
let changed: Registered;
let now = new Date('2026-11-20T09:00:00Z');
beforeAll(async () => {
  browser = await openTestBrowser({ clock: () => now });
  zones = await slugOf(browser.site, 'Zóny placeného stání');
  hosts = await slugOf(browser.site, 'Evidenční knihy');
  changed = await improved();
});
afterAll(async () => {
  await browser.close();
});

/** A passport that got better by its second revision, a week later. */
async function improved(): Promise<Registered> {
  const { site } = browser;
  const known = { themes: ['TRAN'], access: { rights: 'PUBLIC' }, territory: { units: ['obec/586021'] } };
  const passport = await register(site, { title: { cs: 'Sčítání cyklistů' }, ...known });
  now = new Date('2026-11-27T09:00:00Z');
  await site.registry.app.inject({
    method: 'PATCH',
    url: `/api/v1/passports/${passport.id}?status=published`,
    headers: {
      authorization: `Bearer ${await site.token('approver', 'hodonin')}`,
      'content-type': 'application/merge-patch+json',
      'if-match': '*',
    },
    payload: { description: { cs: 'Kolik cyklistů projede za hodinu kolem čtyř sčítačů na stezkách ve městě, den po dni od jara.' } },
  });
  await site.registry.jobs?.idle();
  return passport;
}

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

const json = async <Answer>(url: string): Promise<Answer> => (await browser.site.registry.app.inject({ url })).json() as Answer;

describe('pages of quality are accessible in both themes, small and with large text:', () => {
  test.each<[string, () => string, Visit]>([
    ['a report', () => `/pasport/${zones}/kvalita`, {}],
    ['a report in English without JavaScript', () => `/pasport/${zones}/kvalita?lang=en`, { language: 'en', javaScript: false }],
    ['a report with a history', () => `/pasport/${changed.slug}/kvalita`, {}],
    ['a report seen in part', () => `/pasport/${hosts}/kvalita`, {}],
    ['the overview', () => '/kvalita', {}],
    ['the overview with filters, in English', () => '/kvalita?theme=TRAN&lang=en', { language: 'en' }],
  ])('%s', async (_name, path, look) => {
    expect(await pageFaults(browser, path(), look)).toEqual([]);
  });
});

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
  test('a member of a data team reads what is wrong, what to mend first, and goes to the field', () =>
    at(`/pasport/${zones}/kvalita`, { javaScript }, async ({ page }) => {
      await page.getByText(/^Některé kontroly ještě nemají výsledek; skóre může vyjít mezi/u).waitFor();
      await page.getByRole('img', { name: 'Skóre podle hledisek, 0 až 100' }).waitFor();
      await page.getByText(/^Nejslabší hledisko: přesnost \(0\)/u).waitFor();
      const counts = await page.getByRole('heading', { level: 3, name: /^(?:Chyby|Varování|Tipy) \(\d+\)$/u }).allInnerTexts();
      expect(counts.map((text) => text.replace(/ \(.*/u, ''))).toEqual(['Chyby', 'Varování', 'Tipy']);
      const rules = page.getByRole('table', { name: 'Co říkají oficiální pravidla' });
      expect(await rules.getByRole('row').count()).toBe(4);
      await page.getByRole('link', { name: 'distribuce 1 › podmínky užití' }).first().click();
      await page.waitForURL(/\/pasport\/[^/]+#podoba-1$/u);
      expect(await page.locator('#podoba-1').isVisible()).toBe(true);
    }));
});

test('the parts of a report are named at its beginning', () =>
  at(`/pasport/${zones}/kvalita`, {}, async ({ page }) => {
    const links = page.getByRole('navigation', { name: 'Na této stránce' }).getByRole('link');
    expect(await links.count()).toBe(7);
    for (const link of await links.all()) expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1);
  }));

test('charts say their values in a table as well', () =>
  at(`/pasport/${zones}/kvalita`, {}, async ({ page }) => {
    await page.getByText('Hodnoty v tabulce').first().click();
    const table = page.getByRole('table', { name: 'Skóre podle hledisek, 0 až 100' });
    expect(await table.getByRole('row', { name: /^úplnost/u }).innerText()).toMatch(/úplnost\s+92\s+20/u);
  }));

test('places that findings name are there on the page of the passport', async () => {
  const { app } = browser.site.registry;
  const report = (await app.inject({ url: `/pasport/${zones}/kvalita` })).body;
  const passport = (await app.inject({ url: `/pasport/${zones}` })).body;
  const anchors = [...report.matchAll(/href="\/pasport\/[^"#]+#([^"]+)"/gu)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(5);
  for (const anchor of new Set(anchors)) expect(passport).toContain(`id="${anchor}"`);
});

test('every form of the report that the page offers can be downloaded', () =>
  at(`/pasport/${zones}/kvalita`, {}, async ({ page }) => {
    const links = page.getByRole('region', { name: 'Zpráva ke stažení' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual(['JSON', 'CSV', 'XLSX', 'HTML', 'DQV Turtle', 'DQV JSON‑LD', 'Odznak se skóre (SVG)']);
    for (const link of await links.all()) {
      const answer = await browser.site.registry.app.inject({ url: (await link.getAttribute('href')) ?? '' });
      expect(answer.statusCode).toBe(200);
    }
  }));

test('the history of a score is a line with a sentence, and what changed is told', () =>
  at(`/pasport/${changed.slug}/kvalita`, {}, async ({ page }) => {
    const history = page.getByRole('region', { name: 'Vývoj skóre' });
    await history.getByRole('img', { name: 'Skóre v čase, 0 až 100' }).waitFor();
    await history.getByText(/^20\. listopadu 2026 – 27\. listopadu 2026: .* → /u).waitFor();
    const changes = page.getByRole('region', { name: 'Co se změnilo od předchozí zprávy' });
    await changes.getByRole('heading', { name: /^Opravené nálezy/u }).waitFor();
    expect(await changes.innerText()).toMatch(/Chybí český popis/u);
  }));

test('who sees a passport in part reads its scores alone', () =>
  at(`/pasport/${hosts}/kvalita`, {}, async ({ page }) => {
    await page.getByText(/^Vidíte jen skóre\./u).waitFor();
    expect(await page.getByRole('heading', { name: /^Nálezy/u }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Zpráva ke stažení' }).getByRole('link', { name: 'CSV' }).count()).toBe(0);
  }));

describe('the overview', () => {
  interface Summary {
    readonly total: number;
    readonly overall: { readonly count: number; readonly median: number };
    readonly groups: readonly { readonly value: string; readonly count: number }[];
    readonly oldest: readonly { readonly passport: { readonly slug: string } }[];
  }

  test('is light', async () => {
    expect(await transferredBytes(browser, '/kvalita')).toBeLessThan(60_000);
  });

  test('says so when nothing is found', () =>
    at('/kvalita?q=ponorky', {}, async ({ page }) => {
      expect(await page.getByRole('main').innerText()).toContain('Nic takového jsme nenašli.');
    }));

  test('tells what has waited longest, with the way to its report, what was mended, and how regions stand', () =>
    at('/kvalita', {}, async ({ page }) => {
      const { oldest, groups } = await json<Summary>('/api/v1/quality/summary?oldest=15&by=territory&unitType=vusc');
      const waiting = page.getByRole('table', { name: 'Co čeká na opravu nejdéle' });
      expect((await waiting.getByRole('row').count()) - 1).toBe(oldest.length);
      expect(await waiting.getByRole('link').first().getAttribute('href')).toBe(`/pasport/${oldest[0]?.passport.slug}/kvalita`);
      const { items } = await json<{ items: { fixed: number }[] }>('/api/v1/quality/trend?months=12');
      const mended = items.reduce((sum, { fixed }) => sum + fixed, 0);
      expect(mended).toBeGreaterThan(0);
      await page.getByText(`Opravených nálezů za dvanáct měsíců: ${mended}, z toho tento měsíc ${items.at(-1)?.fixed}.`).waitFor();
      const regions = page.getByRole('table', { name: 'Podle krajů' });
      expect((await regions.getByRole('row').count()) - 1).toBe(groups.length);
    }));

  test('counts what the interface counts', () =>
    at('/kvalita', {}, async ({ page }) => {
      const summary = await json<Summary>('/api/v1/quality/summary');
      const text = await page.getByRole('region', { name: 'Rozložení skóre' }).getByRole('figure').innerText();
      expect(text).toContain(`z\u00A0${summary.overall.count} posouzených pasportů`);
      const rows = page.getByRole('table', { name: 'Podle organizací' }).getByRole('row');
      expect((await rows.count()) - 1).toBe(summary.groups.length);
    }));

  test.each([true, false])('is narrowed by a filter and widened again (JavaScript: %s)', (javaScript) =>
    at('/kvalita', { javaScript }, async ({ page }) => {
      await page.getByRole('table', { name: 'Podle organizací' }).getByRole('link', { name: 'Město Hodonín' }).click();
      await page.waitForURL(/\/kvalita\?organisation=hodonin$/u);
      const own = await json<Summary>('/api/v1/quality/summary?organisation=hodonin');
      await page.getByText(new RegExp(`z\u00A0${own.overall.count} posouzených`, 'u')).waitFor();
      await page.getByLabel('Slova').fill('rozpočet');
      await page.getByRole('button', { name: 'Použít filtry' }).click();
      await page.waitForURL(/organisation=hodonin/u);
      expect(new URL(page.url()).searchParams.get('q')).toBe('rozpočet');
      await page.getByRole('link', { name: /^Zrušit filtr Organizace: Město Hodonín/u }).click();
      await page.waitForURL(/\/kvalita\?q=/u);
      expect(new URL(page.url()).searchParams.has('organisation')).toBe(false);
    }),
  );

  test('lists the passports with the lowest scores first, those seen in part left out', () =>
    at('/kvalita', {}, async ({ page }) => {
      const table = page.getByRole('table', { name: 'Kde začít: pasporty s nejnižším skóre' });
      const scores = await table.locator('tbody td:nth-child(2)').allInnerTexts();
      const numbers = scores.map((text) => Number(text.replace(',', '.')));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      const all = await json<{ items: { quality: number; view: string }[] }>('/api/v1/passports?sort=worst&limit=100&facets=false');
      const lowest = all.items.filter(({ view }) => view === 'full').map(({ quality }) => quality);
      expect(numbers).toEqual(lowest.slice(0, 15));
    }));

  test('shows how the medians changed by month', async () => {
    const before = now;
    now = new Date('2026-12-05T09:00:00Z');
    await at('/kvalita', {}, async ({ page }) => {
      await page.getByRole('img', { name: 'Střední skóre na konci měsíců, 0 až 100' }).waitFor();
      const finding = page.getByText(/^listopad 2026 – prosinec 2026: /u);
      expect(await finding.innerText()).toMatch(/\d → \d/u);
    });
    now = before;
  });
});
