import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, sidewaysPixels, type TestBrowser } from './browser.ts';

const table = readFileSync(join(import.meta.dirname, '../../../fixtures/data/detska-hriste.csv'));

let files: Server;
let address: string;
let browser: TestBrowser;
let clerk: TestPerson;
let team: TestPerson;

beforeAll(async () => {
  files = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'text/csv' }).end(table));
  await new Promise<void>((resolve) => {
    files.listen(0, '127.0.0.1', resolve);
  });
  const { port } = files.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  browser = await openTestBrowser({ fetch: { allow: ['127.0.0.1'], ports: [port] } });
  const admin = await addAdministrator(browser.site.registry);
  const of = { role: 'registrar', organisation: 'vsetin' } as const;
  clerk = await addPerson(browser.site.registry, admin, { ...of, email: 'eva@vsetin.test', name: 'Eva Malá' });
  team = await addPerson(browser.site.registry, admin, { role: 'data-team', email: 'tym@kraj.test', name: 'Tomáš' });
});
afterAll(async () => {
  await browser.close();
  files.close();
});

const press = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const name of names) await page.getByRole('button', { name, exact: true }).click();
};

test.each([
  { width: 1280, javaScript: true, name: 'hriste' },
  { width: 360, javaScript: false, name: 'hriste-2' },
])('a clerk registers, mends what came back, and the record is published ($width px, JavaScript $javaScript)', async (look) => {
  const office = await browser.visit({ ...look, cookies: [clerk.cookie] });
  const { page } = office;
  await office.open('/registrace');
  await page.getByLabel('Odkaz na data', { exact: true }).fill(`${address}/${look.name}.csv`);
  await press(page, 'Pokračovat');
  await page.getByLabel('Název', { exact: true }).fill(`Hřiště ${look.name}`);
  await press(page, 'Pokračovat');
  await press(page, 'Pokračovat');
  for (const group of await page.getByRole('group').all()) await group.getByLabel('Ne', { exact: true }).check();
  await press(page, 'Zobrazit výsledek');
  expect(await sidewaysPixels(page)).toBe(0);
  await press(page, 'Odeslat ke schválení');

  const data = await browser.visit({ ...look, cookies: [team.cookie] });
  await data.open('/fronta?druh=submission');
  await data.page
    .getByRole('link', { name: `Hřiště ${look.name}` })
    .first()
    .click();
  await data.page.getByLabel('Pole').selectOption({ label: 'Popis (česky)' });
  await data.page.getByLabel('Komentář', { exact: true }).fill('Doplňte, odkud data jsou.');
  await press(data.page, 'Přidat komentář');
  await data.page.getByLabel('Co je třeba doplnit').fill('Popis je příliš krátký.');
  await press(data.page, 'Vrátit autorovi');

  await office.open('/fronta');
  await page
    .getByRole('link', { name: `Hřiště ${look.name}` })
    .first()
    .click();
  await page.getByRole('link', { name: 'Opravit v pasportu' }).click();
  await press(page, 'Pokračovat');
  await page.getByLabel('Popis', { exact: true }).fill('Hřiště ve správě města, zapisuje je odbor správy majetku.');
  await press(page, 'Pokračovat', 'Pokračovat', 'Zobrazit výsledek', 'Odeslat ke schválení');
  await page.getByRole('heading', { level: 1, name: 'Odesláno ke schválení' }).waitFor();

  await data.open('/fronta?druh=submission');
  await data.page
    .getByRole('link', { name: `Hřiště ${look.name}` })
    .first()
    .click();
  await press(data.page, 'Schválit a zveřejnit');
  const guest = await browser.visit(look);
  await guest.open(`/hledat?q=${encodeURIComponent(look.name)}`);
  await guest.page
    .getByRole('link', { name: `Hřiště ${look.name}` })
    .first()
    .click();
  await guest.page.getByText('zapisuje je odbor správy majetku').first().waitFor();
  expect([...office.complaints, ...data.complaints, ...guest.complaints]).toEqual([]);
  await Promise.all([office.close(), data.close(), guest.close()]);
});
