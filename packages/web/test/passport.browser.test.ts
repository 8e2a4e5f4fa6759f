import { createHash } from 'node:crypto';
import type { Draft } from '@pasport/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, openTestBrowser, pageFaults, transferredBytes, type Tab, type TestBrowser, type Visit } from './browser.ts';
import { register, slugOf } from './registered.ts';

let browser: TestBrowser;
let playgrounds: string;
let hosts: string;
beforeAll(async () => {
  browser = await openTestBrowser();
  playgrounds = await slugOf(browser.site, 'Dětská hřiště');
  hosts = await slugOf(browser.site, 'Evidenční knihy');
});
afterAll(async () => {
  await browser.close();
});

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

const html = async (path: string, token?: string): Promise<{ status: number; text: string }> => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await browser.site.registry.app.inject({ url: path, headers });
  return { status: answer.statusCode, text: answer.body };
};

describe('pages of a passport are accessible in both themes, small and with large text:', () => {
  test.each<[string, () => string, Visit]>([
    ['the passport', () => `/pasport/${playgrounds}`, {}],
    ['the passport in English', () => `/pasport/${playgrounds}?lang=en`, { language: 'en' }],
    ['a passport seen in part', () => `/pasport/${hosts}`, {}],
    ['the print', () => `/pasport/${playgrounds}/tisk`, {}],
  ])('%s', async (_name, path, look) => {
    expect(await pageFaults(browser, path(), look)).toEqual([]);
  });
});

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
  test('a passport says what it is, where the data live, in which form, and who answers for them', () =>
    at(`/pasport/${playgrounds}`, { javaScript }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'Dětská hřiště ve správě města Hodonína' }).waitFor();
      for (const name of ['Kde data leží', 'V jaké podobě data jsou', 'Kdo za data odpovídá', 'Místo a čas', 'Kvalita', 'Kdo to smí vidět'])
        await page.getByRole('region', { name, exact: true }).waitFor();
      const people = page.getByRole('region', { name: 'Kdo za data odpovídá' });
      expect(await people.innerText()).toContain('Odbor investic a údržby');
      expect(await page.getByRole('region', { name: 'Kdo to smí vidět' }).innerText()).toContain('S0 – otevřená');
      expect(await page.getByRole('link', { name: 'Vzdělávání, kultura a sport' }).getAttribute('href')).toBe('/hledat?theme=EDUC');
      expect(await page.getByRole('img', { name: 'Kde v České republice data jsou' }).count()).toBe(1);
      await page.getByText('Sloupce (11)').click();
      await page.getByRole('table', { name: /^Sloupce – soubor 2/u }).waitFor();
      expect(await page.getByRole('region', { name: 'Co se s pasportem dělo' }).innerText()).toContain('Verze 1: zveřejněný');
      expect(await page.getByRole('region', { name: 'Podobné pasporty' }).getByRole('link').count()).toBeGreaterThan(2);
      await page.getByRole('link', { name: 'Celá zpráva o kvalitě' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kvalita: Dětská hřiště ve správě města Hodonína' }).waitFor();
    }));
});

test.each(['', '/tisk', '/kvalita'])('a page of a passport is light: %s', async (part) => {
  expect(await transferredBytes(browser, `/pasport/${playgrounds}${part}`)).toBeLessThan(60_000);
});

test('the map of the territory moves where there is JavaScript, and asks nobody else', async () => {
  await at(`/pasport/${playgrounds}`, {}, async ({ page }) => {
    await page.getByRole('button', { name: 'Otevřít mapu, kterou lze posouvat' }).click();
    const map = page.getByRole('application', { name: 'Mapa území' });
    await map.locator('.preview-place').waitFor();
    expect(await map.locator('.preview-box').count()).toBe(1);
    await map.getByRole('button', { name: 'Přiblížit' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });
  await at(`/pasport/${playgrounds}`, { javaScript: false }, async ({ page }) => {
    expect(await page.getByRole('button', { name: 'Otevřít mapu, kterou lze posouvat' }).count()).toBe(0);
  });
});

test('a text without a translation says its language', () =>
  at(`/pasport/${hosts}?lang=en`, { language: 'en' }, async ({ page }) => {
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('cs');
    await page.getByRole('heading', { name: 'Who may see it' }).waitFor();
  }));

test('search engines read a dataset of schema.org, programs find the other forms', () =>
  at(`/pasport/${playgrounds}`, {}, async ({ page }) => {
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Record<string, unknown>;
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Dětská hřiště ve správě města Hodonína',
      temporalCoverage: '2026-03-01/2026-09-30',
      isAccessibleForFree: true,
    });
    expect(data['distribution']).toHaveLength(2);
    for (const type of ['application/json', 'application/ld+json']) {
      const href = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href');
      const answer = await browser.site.registry.app.inject({ url: href ?? '' });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    }
  }));

const hostile = `"><script>window.broken = 1</script><img src=x onerror=window.broken=1>{{7*7}}</style>'&amp;`;

test('hostile texts come back as texts, on every page of the passport', async () => {
  const text = { cs: hostile, en: hostile };
  const { slug } = await register(browser.site, {
    title: text,
    description: text,
    keywords: { cs: [hostile] },
    themes: ['TRAN'],
    externalIds: [{ scheme: hostile, value: hostile }],
    publisher: { name: text },
    ownerUnit: hostile,
    contactPoint: { name: text, phone: hostile.slice(0, 40) },
    temporal: { start: '2020-01-01' },
    locations: [{ system: { name: hostile, vendor: hostile }, place: hostile, path: hostile, note: hostile }],
    distributions: [
      { kind: 'file', title: text, description: text, columns: [{ name: hostile, title: text, description: text }] },
      { kind: 'api', accessUrl: 'https://data.example/a?b=%22%3E', licence: 'javascript:alert(1)' },
    ],
    access: { rights: 'PUBLIC', conditions: text, fee: text },
    process: { steps: text, qualityAssurance: text },
    security: { answers: { people: 'no', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'no' } },
  });
  for (const part of ['', '/kvalita', '/tisk']) {
    await at(`/pasport/${slug}${part}`, {}, async ({ page }) => {
      expect(await page.evaluate('window.broken')).toBeUndefined();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(hostile);
      expect(await page.locator('main img, main script, a[href^="javascript:" i]').count()).toBe(0);
      const data = page.locator('script[type="application/ld+json"]');
      if ((await data.count()) > 0) expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({ name: hostile });
    });
  }
});

/** A passport with a word of its own in every field that some may not see. */
function marked(marker: string, more: Draft['security'], rights: string): Draft {
  const text = { cs: `${marker} text`, en: `${marker} text` };
  const url = `https://${marker}.example/${marker}`;
  return {
    title: { cs: 'Sada s tajemstvím' },
    themes: ['TRAN'],
    externalIds: [{ scheme: marker, value: marker }],
    landingPage: url,
    derivedFrom: [url],
    curator: { name: marker, email: `${marker}@data.example`, unit: marker },
    locations: [{ system: { name: marker, vendor: marker }, place: marker, path: marker, operator: marker, note: marker }],
    distributions: [
      { kind: 'file', accessUrl: url, downloadUrl: `${url}.csv`, format: 'CSV', rows: 77_123, columns: [{ name: marker, title: text }] },
      { kind: 'database', accessUrl: url },
    ],
    access: { rights },
    security: { subjects: [marker], legalBasis: [marker], ...more },
    extras: { [marker]: marker },
  };
}

describe.each<[string, Draft['security'], string, number]>([
  ['S2', { personalData: 'unknown' }, 'NON_PUBLIC', 200],
  ['S3', { personalData: 'personal' }, 'NON_PUBLIC', 200],
  ['S4', { personalData: 'special' }, 'NON_PUBLIC', 404],
])('a passport of level %s', (level, security, rights, status) => {
  const marker = `tajne${level.toLowerCase()}`;
  let slug: string;
  beforeAll(async () => {
    ({ slug } = await register(browser.site, marked(marker, security, rights)));
  });

  test.each(['', '/kvalita', '/tisk'])('shows guests nothing that they may not see: %s', async (part) => {
    const page = await html(`/pasport/${slug}${part}`);
    expect(page.status).toBe(status);
    expect(page.text).not.toContain(marker);
    expect(page.text).not.toMatch(/77.123/u);
    if (status === 200 && part === '') expect(page.text).toContain('Nevidíte celý pasport.');
    if (status === 404) expect(page.text).not.toContain('Sada s tajemstvím');
  });

  test('is shown whole to its own organisation', async () => {
    const page = await html(`/pasport/${slug}`, await browser.site.token('registrar', 'hodonin'));
    expect([page.status, page.text.includes(marker), page.text.includes(`úroveň ${level}`)]).toEqual([200, true, true]);
  });
});

test('a draft is there for its organisation alone', async () => {
  const { slug } = await register(browser.site, { title: { cs: 'Rozepsaná sada' } }, { status: 'draft' });
  const seen = await Promise.all([
    html(`/pasport/${slug}`),
    html(`/pasport/${slug}/tisk`, await browser.site.token('registrar', 'kyjov')),
    html(`/pasport/${slug}/kvalita`, await browser.site.token('registrar', 'hodonin')),
  ]);
  expect(seen.map(({ status }) => status)).toEqual([404, 404, 200]);
});

/** Keys in the order of RFC 8785, as a reader of the print would do it with tools of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

describe('the printed passport', () => {
  test('has numbered parts, a QR code, lines to sign and the hash of what it says', () =>
    at(`/pasport/${playgrounds}/tisk`, {}, async ({ page }) => {
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.slice(0, 3)).toEqual(['1. Kdo za data odpovídá', '2. O jaká data jde', '3. Vznik dat a právní základ']);
      expect(headings.at(-1)).toBe('Prohlášení');
      await page.getByRole('img', { name: 'QR kód s adresou pasportu' }).waitFor();
      expect(await page.getByText('Podpis', { exact: true }).count()).toBe(3);
      const answer = await browser.site.registry.app.inject({ url: `/api/v1/passports/${playgrounds}` });
      const { id: _id, slug: _slug, registry: _registry, view: _view, ...content } = answer.json() as Record<string, unknown>;
      const hash = createHash('sha256')
        .update(JSON.stringify(sorted(content)))
        .digest('hex');
      await page.getByText(hash, { exact: true }).waitFor();
    }));

  test('becomes a PDF of few A4 pages, without the frame of the site', () =>
    at(`/pasport/${playgrounds}/tisk`, {}, async ({ page }) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
        Math.round(Number(width)),
        Math.round(Number(height)),
      ]);
      expect(boxes.length).toBeGreaterThan(1);
      expect(boxes.length).toBeLessThan(5);
      for (const [width, height] of boxes) expect([Math.abs(width! - 595) < 3, Math.abs(height! - 842) < 3]).toEqual([true, true]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('banner').isVisible()).toBe(false);
    }));
});
