import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { upsertOrganisations } from '@pasport/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';
import { register } from './registered.ts';

const rows = Array.from({ length: 40 }, (_row, index) => `${index + 1};Hřiště ${index + 1};${index % 4 === 0 ? '' : 2000 + index}`);
const csv = `id;název;rok\r\n${rows.join('\r\n')}\r\n`;

let files: Server;
let browser: TestBrowser;
let slug: string;
beforeAll(async () => {
  files = createServer((request, response) => {
    if (request.url === '/hriste.csv') response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(csv);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', () => resolve()));
  const { port } = files.address() as AddressInfo;
  browser = await openTestBrowser({ fixtures: false, fetch: { allow: ['127.0.0.1'], ports: [port] } });
  await upsertOrganisations(
    browser.site.registry.ctx.database.db,
    [{ id: 'hodonin', name: { cs: 'Město Hodonín' } }],
    '2026-11-20T09:00:00Z',
  );
  const at = `http://127.0.0.1:${port}`;
  ({ slug } = await register(browser.site, {
    title: { cs: 'Hřiště se souborem' },
    themes: ['EDUC'],
    distributions: [
      { kind: 'file', format: 'CSV', accessUrl: `${at}/hriste.csv`, downloadUrl: `${at}/hriste.csv` },
      { kind: 'file', format: 'CSV', accessUrl: `${at}/neni.csv`, downloadUrl: `${at}/neni.csv` },
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
  await page.getByText('Registr řádky dat neukládá.').waitFor();
  expect(await page.locator('#podoba-1').innerText()).toMatch(/Řádků\s+40/u);
  await close();
});

test('the report tells of each file by itself, and of links that do not answer', async () => {
  const { page, open, close } = await browser.visit();
  await open(`/pasport/${slug}/kvalita`);
  const part = page.getByRole('region', { name: 'Soubory za pasportem' });
  expect(await part.getByRole('article').count()).toBe(2);
  await part.getByText(/^formát: CSV · .* · řádků: 40$/u).waitFor();
  await part.getByText('Soubor se nepodařilo zkontrolovat').waitFor();
  const links = page.getByRole('table', { name: 'Odkazy a jejich dostupnost' });
  expect(await links.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Adresa'),
    expect.stringMatching(/hriste\.csv\s+funguje \(HTTP 200\)/u),
    expect.stringMatching(/neni\.csv\s+neodpovídá/u),
  ]);
  await close();
});

test('a report with files is accessible in both themes, small and with large text', async () => {
  expect(await pageFaults(browser, `/pasport/${slug}/kvalita`)).toEqual([]);
});
