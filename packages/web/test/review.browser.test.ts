import { makeToken } from '@pasport/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

const hostile = '"><script>alert(1)</script>';
let browser: TestBrowser;
let clerk: TestPerson;
let approver: TestPerson;
let team: TestPerson;
let call: (person: TestPerson, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<{ status: number; body: Json }>;

interface Json {
  readonly id: string;
  readonly slug: string;
  readonly items: readonly { readonly id: string; readonly securityLevel: string }[];
}

beforeAll(async () => {
  browser = await openTestBrowser();
  const { registry } = browser.site;
  const admin = await addAdministrator(registry);
  clerk = await addPerson(registry, admin, { role: 'registrar', organisation: 'hodonin', email: 'jana@hodonin.test', name: 'Jana' });
  approver = await addPerson(registry, admin, { role: 'approver', organisation: 'hodonin', email: 'petr@hodonin.test', name: 'Petr' });
  team = await addPerson(registry, admin, { role: 'data-team', email: 'tym@registr.test', name: 'Tomáš' });
  const tokens = new Map<TestPerson, string>();
  for (const person of [clerk, approver, team]) {
    const wanted = { owner: 'me', label: 'test', days: 1, scope: 'write' } as const;
    tokens.set(person, (await makeToken(registry.ctx, person.actor, wanted, { requestId: 'test' })).token);
  }
  call = async (person, method, path, body) => {
    const answer = await registry.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${tokens.get(person)}` },
      ...(body !== undefined && { payload: body as object }),
    });
    return { status: answer.statusCode, body: answer.body === '' ? ({} as Json) : answer.json<Json>() };
  };
});
afterAll(async () => {
  await browser.close();
});

const draft = (title: string) => ({
  organisation: 'hodonin',
  title: { cs: title },
  description: { cs: `Popis ${hostile}` },
  themes: ['TRAN'],
  frequency: 'ANNUAL',
  access: { rights: 'PUBLIC' },
  security: { personalData: 'none' },
});

/** A new passport that waits for a decision. */
async function submitted(author: TestPerson, title: string): Promise<string> {
  const made = await call(author, 'POST', '/passports', draft(title));
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  expect((await call(author, 'POST', `/passports/${made.body.id}/submit`)).status).toBe(200);
  return made.body.id;
}

const status = async (id: string): Promise<unknown> => (await call(team, 'GET', `/passports/${id}/review`)).body;

describe.each([
  { language: 'cs', javaScript: false, approve: 'Schválit a zveřejnit', done: 'Schváleno.', sees: 'Kdo to po schválení uvidí' },
  { language: 'en', javaScript: true, approve: 'Approve and publish', done: 'Approved.', sees: 'Who will see it once approved' },
] as const)('approving ($language, JavaScript: $javaScript)', ({ language, javaScript, approve, done, sees }) => {
  test('leads from the queue to the review and back', async () => {
    const title = `Parkování ${language} ${hostile}`;
    const id = await submitted(clerk, title);
    const tab = await browser.visit({ language, javaScript, cookies: [team.cookie] });
    const { page } = tab;
    await tab.open('/fronta?druh=submission');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
    await page.getByRole('cell', { name: `Popis ${hostile}` }).waitFor();
    expect(await page.getByRole('region', { name: sees }).innerText()).toMatch(/S\d – /u);
    expect(await page.getByRole('cell', { name: 'hodonin', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: approve }).click();
    await page.getByRole('status').filter({ hasText: done }).waitFor();
    expect(await status(id)).toMatchObject({ passport: { status: 'published' }, submission: null });
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

test('returning needs a reason, which its author then reads', async () => {
  const id = await submitted(clerk, 'Hřiště k vrácení');
  const tab = await browser.visit({ cookies: [approver.cookie] });
  const { page } = tab;
  await tab.open(`/posouzeni/${id}`);
  await page.getByRole('link', { name: /^Komentovat Popis/ }).click();
  expect(await page.getByLabel('Pole').inputValue()).toBe('/description/cs');
  await page.getByLabel('Komentář', { exact: true }).fill(`Kdo to měří? ${hostile}`);
  await page.getByRole('button', { name: 'Přidat komentář' }).click();
  await page.getByRole('status').filter({ hasText: 'Komentář je uložený.' }).waitFor();
  await page.getByRole('button', { name: 'Vrátit autorovi' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Napište, co je třeba doplnit/ })
    .click();
  expect(await page.locator('#duvod:focus').count()).toBe(1);
  await page.getByLabel('Co je třeba doplnit').fill(`Chybí území. ${hostile}`);
  await page.getByRole('button', { name: 'Vrátit autorovi' }).click();
  await page.getByRole('status').filter({ hasText: 'Vráceno autorovi.' }).waitFor();
  await tab.close();

  const own = await browser.visit({ cookies: [clerk.cookie], javaScript: false });
  await own.open('/fronta?druh=returned');
  await own.page.getByRole('link', { name: 'Hřiště k vrácení' }).click();
  await own.page.getByText(`Chybí území. ${hostile}`).waitFor();
  await own.page
    .getByRole('paragraph')
    .filter({ hasText: `Kdo to měří? ${hostile}` })
    .waitFor();
  await own.page.getByRole('button', { name: /^Vyřízeno/ }).click();
  await own.page.getByRole('status').filter({ hasText: 'Komentář je vyřízený.' }).waitFor();
  await own.page.getByRole('button', { name: 'Předložit ke schválení' }).click();
  await own.page.getByRole('status').filter({ hasText: 'Předloženo ke schválení.' }).waitFor();
  expect(await own.page.getByRole('button', { name: 'Schválit a zveřejnit' }).count()).toBe(0);
  expect(own.complaints).toEqual([]);
  await own.close();
});

test('nobody decides about their own submission, and learns why', async () => {
  const id = await submitted(approver, 'Vlastní návrh');
  const tab = await browser.visit({ cookies: [approver.cookie] });
  const { page } = tab;
  await tab.open('/fronta');
  expect(await page.getByRole('checkbox', { name: 'Vybrat ke schválení: Vlastní návrh' }).count()).toBe(0);
  await tab.open(`/posouzeni/${id}`);
  await page.getByText('Rozhodne o něm někdo jiný.').waitFor();
  expect(await page.getByRole('button', { name: 'Schválit a zveřejnit' }).count()).toBe(0);
  await tab.close();
});

test('a change is shown beside what is published, and what was changed meanwhile is not approved blindly', async () => {
  const { body } = await call(clerk, 'GET', '/passports?organisation=hodonin&status=published');
  const id = body.items.find(({ securityLevel }) => securityLevel === 'S0')?.id ?? '';
  const { body: whole } = await call(clerk, 'GET', `/passports/${id}`);
  const { id: _id, slug: _slug, registry: _registry, view: _view, ...content } = whole as unknown as Record<string, unknown>;
  const change = (title: string) => call(clerk, 'PUT', `/passports/${id}/proposal`, { ...content, title: { cs: title } });
  expect((await change('Nový název')).status).toBe(200);
  expect((await call(clerk, 'POST', `/passports/${id}/submit`)).status).toBe(200);
  const tab = await browser.visit({ cookies: [team.cookie], javaScript: false });
  const { page } = tab;
  await tab.open(`/posouzeni/${id}`);
  expect(await page.getByRole('deletion').first().innerText()).toBe((content['title'] as { cs: string }).cs);
  expect(await page.getByRole('insertion').first().innerText()).toBe('Nový název');
  // Its author takes it back while the page is open.
  expect((await call(clerk, 'POST', `/passports/${id}/withdraw`)).status).toBe(200);
  await page.getByRole('button', { name: 'Schválit a zveřejnit' }).click();
  await page.getByRole('alert').getByText('Ke schválení tu nic nečeká').waitFor();
  expect(tab.complaints).toEqual([]);
  await tab.close();
});

test('several are approved at once; without a choice the form says so', async () => {
  const ids = [await submitted(clerk, 'Hromadně jedna'), await submitted(clerk, 'Hromadně dvě')];
  const tab = await browser.visit({ cookies: [team.cookie], javaScript: false });
  const { page } = tab;
  await tab.open('/fronta?druh=submission');
  await page.getByRole('button', { name: 'Schválit vybrané' }).click();
  await page.getByRole('alert').getByText('Nejdřív vyberte').waitFor();
  for (const name of ['Hromadně jedna', 'Hromadně dvě']) await page.getByRole('checkbox', { name: `Vybrat ke schválení: ${name}` }).check();
  await page.getByRole('button', { name: 'Schválit vybrané' }).click();
  await page.getByRole('status').filter({ hasText: 'Schváleny 2 pasporty.' }).waitFor();
  for (const id of ids) expect(await status(id)).toMatchObject({ passport: { status: 'published' } });
  await tab.close();
});

test('keys move among tasks, and can be switched off', async () => {
  await submitted(clerk, 'Klávesy jedna');
  await submitted(clerk, 'Klávesy dvě');
  const tab = await browser.visit({ cookies: [team.cookie] });
  const { page } = tab;
  await tab.open('/fronta?druh=submission');
  const links = page.locator('a[data-task]');
  const focused = async (): Promise<string> => await page.locator(':focus').innerText();
  await page.keyboard.press('j');
  expect(await focused()).toBe(await links.nth(0).innerText());
  await page.keyboard.press('j');
  expect(await focused()).toBe(await links.nth(1).innerText());
  await page.keyboard.press('k');
  expect(await focused()).toBe(await links.nth(0).innerText());
  await page.getByRole('checkbox', { name: /Klávesové zkratky/ }).uncheck();
  await links.nth(0).focus();
  await page.keyboard.press('j');
  expect(await focused()).toBe(await links.nth(0).innerText());
  await page.reload();
  expect(await page.getByRole('checkbox', { name: /Klávesové zkratky/ }).isChecked()).toBe(false);
  await page.keyboard.press('Tab');
  await links.nth(0).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Posouzení/ }).waitFor();
  await tab.close();
});

test('the queue asks a visitor to sign in, and a form without its token is refused', async () => {
  const { app } = browser.site.registry;
  expect((await app.inject({ url: '/fronta' })).statusCode).toBe(401);
  expect((await app.inject({ url: '/posouzeni/neni-tu', headers: { cookie: team.cookie } })).statusCode).toBe(404);
  const id = await submitted(clerk, 'Bez tokenu');
  for (const url of [`/posouzeni/${id}/schvalit`, '/fronta/schvalit']) {
    const headers = { cookie: team.cookie, origin: browser.site.url, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await app.inject({ method: 'POST', url, headers, payload: `vybrano=${id}:1` })).statusCode).toBe(403);
  }
});

test('queue and review are accessible in both themes, small and with large text', async () => {
  const id = await submitted(clerk, 'Velmi dlouhý název nejneobhospodařovávatelnějšího pasportu');
  expect(await pageFaults(browser, '/fronta', { cookies: [team.cookie] })).toEqual([]);
  expect(await pageFaults(browser, `/posouzeni/${id}`, { cookies: [team.cookie] })).toEqual([]);
});
