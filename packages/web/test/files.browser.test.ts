import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { upsertOrganisations } from '@pasport/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { axeFaults, openTestBrowser, pageFaults, sidewaysPixels, transferredBytes, type TestBrowser } from './browser.ts';
import { register } from './registered.ts';

const rows = Array.from({ length: 40 }, (_row, index) => `${index + 1};Hřiště ${index + 1};${index % 4 === 0 ? '' : 2000 + index}`);
const csv = `id;název;rok\r\n${rows.join('\r\n')}\r\n`;

const map = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    [17.13, 48.85],
    [17.14, 48.86],
    [17.128, 48.858],
  ].map((coordinates, index) => ({ type: 'Feature', properties: { nazev: `Lampa ${index}` }, geometry: { type: 'Point', coordinates } })),
});

const capabilities = `<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Title>Mapy</Title></Service><Capability>
<Layer><Title>Vše</Title>${['parky', 'cesty'].map((name) => `<Layer><Name>${name}</Name><Title>${name}</Title></Layer>`).join('')}</Layer></Capability></WMS_Capabilities>`;

/** 300 areas of 40 corners with 12 long values each, none like another. */
const dense = (): string => {
  const corners = (west: number, south: number) =>
    Array.from({ length: 40 }, (_corner, index) => {
      const [angle, radius] = [(index / 40) * 2 * Math.PI, 0.1 * (0.6 + 0.4 * Math.random())];
      return [west + radius * Math.cos(angle), south + radius * Math.sin(angle)];
    });
  const features = Array.from({ length: 300 }, () => {
    const ring = corners(17 + Math.random() / 10, 48.8 + Math.random() / 10);
    const properties = Object.fromEntries(
      Array.from({ length: 12 }, (_value, index) => [`sloupec_${index}`, randomBytes(45).toString('hex')]),
    );
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
};

let files: Server;
let port: number;
let browser: TestBrowser;
let slug: string;
let admin: TestPerson;
beforeAll(async () => {
  files = createServer((request, response) => {
    if (request.url === '/hriste.csv') response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(csv);
    else if (request.url === '/wms?service=WMS&request=GetCapabilities') response.end(capabilities);
    else if (request.url === '/wms') response.writeHead(400).end();
    else if (request.url === '/lampy.geojson') response.end(map);
    else if (request.url?.startsWith('/huste-')) response.end(dense());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', () => resolve()));
  ({ port } = files.address() as AddressInfo);
  browser = await openTestBrowser({ fixtures: false, fetch: { allow: ['127.0.0.1'], ports: [port] } });
  await upsertOrganisations(
    browser.site.registry.ctx.database.db,
    [{ id: 'hodonin', name: { cs: 'Město Hodonín' } }],
    '2026-11-20T09:00:00Z',
  );
  admin = await addAdministrator(browser.site.registry);
  const at = `http://127.0.0.1:${port}`;
  ({ slug } = await register(browser.site, {
    title: { cs: 'Hřiště se souborem' },
    themes: ['EDUC'],
    distributions: [
      { kind: 'file', format: 'CSV', accessUrl: `${at}/hriste.csv`, downloadUrl: `${at}/hriste.csv` },
      { kind: 'file', format: 'CSV', accessUrl: `${at}/neni.csv`, downloadUrl: `${at}/neni.csv` },
      { kind: 'file', format: 'GEOJSON', accessUrl: `${at}/lampy.geojson`, downloadUrl: `${at}/lampy.geojson` },
    ],
    access: { rights: 'PUBLIC' },
  }));
});
afterAll(async () => {
  await browser.close();
  files.close();
});

test('the page of a passport shows the columns of its file and how far they are filled', async () => {
  const { page, open, close } = await browser.visit();
  await open(`/pasport/${slug}`);
  await page.getByText('Sloupce (3)').click();
  const table = page.getByRole('table', { name: 'Sloupce – soubor 1' });
  expect(await table.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/Sloupec\s+Typ\s+Vyplněno/u),
    expect.stringMatching(/id\s+celé číslo\s+100\s%/u),
    expect.stringMatching(/název\s+text\s+100\s%/u),
    expect.stringMatching(/rok\s+celé číslo\s+75\s%/u),
  ]);
  expect(await page.locator('#podoba-1').innerText()).toMatch(/Řádků\s+40/u);
  await close();
});

test.each([true, false])('the first rows of a file can be looked at, with JavaScript: %s', async (javaScript) => {
  const tab = await browser.visit({ javaScript });
  const { page } = tab;
  await tab.open(`/pasport/${slug}`);
  await page.getByText('Ukázka dat (prvních 10 řádků, celkem 40)').click();
  const table = page.getByRole('table', { name: 'Ukázka dat – soubor 1' });
  const rowTexts = await table.getByRole('row').allInnerTexts();
  expect(rowTexts).toHaveLength(11);
  expect(rowTexts.slice(0, 3)).toEqual([
    expect.stringMatching(/id\s+název\s+rok/u),
    expect.stringMatching(/1\s+Hřiště 1\s*/u),
    expect.stringMatching(/2\s+Hřiště 2\s+2001/u),
  ]);
  await page.getByText('Ukázka dat (3 řádky)').click();
  await page.getByRole('img', { name: 'Nákres mapy, prvků: 3' }).waitFor();
  const moving = page.locator('#podoba-3').getByRole('button', { name: 'Otevřít mapu, kterou lze posouvat' });
  expect(await moving.count()).toBe(javaScript ? 1 : 0);
  if (javaScript) {
    await moving.click();
    await page.getByRole('application', { name: 'Mapa území' }).waitFor();
    expect(await page.locator('#podoba-3 path.preview-place').count()).toBe(3);
  }
  expect([...tab.foreign, ...tab.complaints]).toEqual([]);
  await tab.close();
});

test.each(['light', 'dark'] as const)('an open preview is accessible and keeps to a narrow page, %s', async (theme) => {
  const tab = await browser.visit({ theme, width: 320 });
  await tab.open(`/pasport/${slug}`);
  for (const summary of await tab.page.getByText(/^Ukázka dat \(/u).all()) await summary.click();
  await tab.page.getByRole('group', { name: 'Ukázka dat – soubor 1' }).focus();
  expect([await axeFaults(tab.page), await sidewaysPixels(tab.page)]).toEqual([[], 0]);
  await tab.close();
});

test('a page with many dense maps and wide tables is light', async () => {
  const { slug: maps } = await register(browser.site, {
    title: { cs: 'Hřiště na mapách' },
    themes: ['EDUC'],
    distributions: [1, 2, 3, 4, 5].map((number) => ({
      kind: 'file',
      format: 'GEOJSON',
      downloadUrl: `http://127.0.0.1:${port}/huste-${number}.geojson`,
    })),
    access: { rights: 'PUBLIC' },
  });
  const { body } = await browser.site.registry.app.inject(`/pasport/${maps}`);
  expect(body.match(/class="preview-shape"/gu)).toHaveLength(4);
  expect(await transferredBytes(browser, `/pasport/${maps}`)).toBeLessThan(60_000);
});

test('the report tells of each file by itself, and of links that do not answer', async () => {
  const { page, open, close } = await browser.visit();
  await open(`/pasport/${slug}/kvalita`);
  const part = page.getByRole('region', { name: 'Soubory a služby za pasportem' });
  expect(await part.getByRole('article').count()).toBe(3);
  await part.getByText(/^formát: CSV · .* · řádků: 40$/u).waitFor();
  await part.getByText('Nepodařilo se zkontrolovat').waitFor();
  const links = page.getByRole('table', { name: 'Odkazy a jejich dostupnost' });
  expect(await links.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Adresa'),
    expect.stringMatching(/hriste\.csv\s+funguje \(HTTP 200\)/u),
    expect.stringMatching(/neni\.csv\s+neodpovídá/u),
    expect.stringMatching(/lampy\.geojson\s+funguje/u),
  ]);
  await close();
});

test('the report of a service counts its layers, and the passport says nothing of the size of its description', async () => {
  const endpointUrl = `http://127.0.0.1:${port}/wms`;
  const { slug: service } = await register(browser.site, {
    title: { cs: 'Mapa parků' },
    themes: ['EDUC'],
    distributions: [{ kind: 'map-service', format: 'WMS_SRVC', accessUrl: endpointUrl, service: { endpointUrl } }],
    access: { rights: 'PUBLIC' },
  });
  const { page, open, close } = await browser.visit();
  await open(`/pasport/${service}/kvalita`);
  const part = page.getByRole('region', { name: 'Soubory a služby za pasportem' });
  await part.getByText(/^formát: WMS_SRVC · .* · vrstev: 2$/u).waitFor();
  expect(await part.innerText()).not.toMatch(/řádků/iu);
  await open(`/pasport/${service}`);
  expect(await page.locator('#podoba-1').innerText()).not.toMatch(/Řádků|Velikost/u);
  await close();
});

test('a report with files is accessible in both themes, small and with large text', async () => {
  expect(await pageFaults(browser, `/pasport/${slug}/kvalita`)).toEqual([]);
});

test.each([
  { language: 'cs', again: 'Zkontrolovat znovu', runs: 'Kontrola pasportu, odkazů a souborů běží.', lately: 'Další je možná za minutu.' },
  { language: 'en', again: 'Check again', runs: 'are being checked', lately: 'Another one is possible in a minute.' },
] as const)('whoever writes a passport has it checked again, not all the time ($language)', async ({ language, again, runs, lately }) => {
  const { registry } = browser.site;
  const passport = await register(browser.site, { title: { cs: `Znovu ${language}` }, access: { rights: 'PUBLIC' } });
  const of = { role: 'registrar', organisation: 'hodonin', email: `${language}@hodonin.test`, name: 'Jana' } as const;
  const clerk = await addPerson(registry, admin, of);
  const tab = await browser.visit({ language, javaScript: false, cookies: [clerk.cookie] });
  await tab.open(`/pasport/${passport.slug}/kvalita`);
  for (const said of [runs, lately]) {
    await tab.page.getByRole('button', { name: again }).click();
    await tab.page.getByRole('status').filter({ hasText: said }).waitFor();
  }
  await tab.close();
  const guest = await browser.visit({ language });
  await guest.open(`/pasport/${passport.slug}/kvalita`);
  expect(await guest.page.getByRole('button', { name: again }).count()).toBe(0);
  await guest.close();
});
