import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openTestBrowser } from '../test/browser.ts';
import { slugOf } from '../test/registered.ts';

/**
 * Pictures of the main pages with the sample catalogue, in both themes, on a desktop and on a phone:
 * `pnpm screenshots [folder] [part of a name]`. A page more is a line in the list.
 */

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Beginning of the title of a passport, whose short name takes the place of `…` in the path. */
  readonly passport?: string;
  readonly language?: 'cs' | 'en';
  /** What is done on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: 'start', path: '/' },
  { name: 'start-en', path: '/', language: 'en' },
  { name: 'search', path: '/hledat' },
  { name: 'search-words', path: '/hledat?q=h%C5%99i%C5%A1t%C4%9B+Hodon%C3%ADn&theme=REGI&theme=ENVI' },
  {
    name: 'search-map',
    path: '/hledat?territory=vusc/116',
    prepare: (page) => page.getByText('Mapa výsledků', { exact: true }).click(),
  },
  {
    name: 'search-moving-map',
    path: '/hledat',
    prepare: async (page) => {
      await page.getByText('Mapa výsledků', { exact: true }).click();
      await page.getByRole('button', { name: 'Otevřít mapu' }).click();
      await page.locator('.map-marker').first().waitFor();
    },
  },
  { name: 'passport', path: '/pasport/…', passport: 'Dětská hřiště' },
  { name: 'passport-en', path: '/pasport/…', passport: 'Dětská hřiště', language: 'en' },
  { name: 'passport-in-part', path: '/pasport/…', passport: 'Evidenční knihy' },
  { name: 'passport-print', path: '/pasport/…/tisk', passport: 'Dětská hřiště' },
  { name: 'report', path: '/pasport/…/kvalita', passport: 'Zóny placeného stání' },
  { name: 'quality', path: '/kvalita' },
  {
    name: 'search-many-filters',
    path: '/hledat?q=data&theme=TRAN&theme=ENVI&theme=GOVE&theme=REGI&format=CSV&format=JSON&format=GEOJSON&territory=vusc/116&access=PUBLIC&frequency=ANNUAL&minQuality=50&hvd=false&from=2000-01-01&to=2030-12-31&bbox=16,48,18,50',
  },
  { name: 'search-not-understood', path: '/hledat?theme=NIC&from=vcera&q=h%C5%99i%C5%A1t%C4%9B' },
  { name: 'search-save', path: '/hledat?q=h%C5%99i%C5%A1t%C4%9B', prepare: (page) => page.locator('.save-search summary').click() },
  { name: 'not-found', path: '/takova-stranka-neni' },
  { name: 'feedback', path: '/pristupnost/podnet' },
  { name: 'search-empty', path: '/hledat?q=ponorky&theme=TRAN' },
  { name: 'request-data', path: '/zadost-o-data?q=ponorky&territory=obec/586021' },
];

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 780 } } as const;
const folder = process.argv[2] ?? 'screenshots';
const wanted = process.argv[3] ?? '';

await mkdir(folder, { recursive: true });
const browser = await openTestBrowser();
try {
  for (const { name, path, passport, language, prepare } of shots.filter((shot) => shot.name.includes(wanted))) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [size, window] of Object.entries(sizes)) {
        const tab = await browser.visit({ theme, ...window, ...(language && { language }) });
        await tab.open(passport === undefined ? path : path.replace('…', await slugOf(browser.site, passport)));
        await prepare?.(tab.page);
        await tab.page.screenshot({ path: join(folder, `${name}-${size}-${theme}.png`), fullPage: true });
        await tab.close();
      }
    }
    process.stdout.write(`${name}\n`);
  }
} finally {
  await browser.close();
}
