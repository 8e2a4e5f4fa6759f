import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAdministrator, addPerson, type TestPerson } from './account.ts';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let admin: TestPerson;
let local: TestPerson;
let other: TestPerson;
let run: string;
beforeAll(async () => {
  browser = await openTestBrowser();
  const { registry } = browser.site;
  admin = await addAdministrator(registry);
  const office = { role: 'organisation-admin', organisation: 'hodonin' } as const;
  local = await addPerson(registry, admin, { ...office, email: 'sprava@hodonin.test', name: 'Karel Správce' });
  other = await addPerson(registry, admin, { ...office, organisation: 'vsetin', email: 'sprava@vsetin.test', name: 'Věra Správná' });
  const draft = { kind: 'dataset', iri: 'https://zdroj.example/sada', title: { cs: 'Lavičky' } };
  const hostile = { iri: 'https://zdroj.example/"><script>' };
  const lines = [draft, draft, hostile, ...Array.from({ length: 119 }, (_, n) => ({ iri: `https://zdroj.example/${n}` }))];
  await registry.app.inject({
    method: 'POST',
    url: '/api/v1/passports/import?source=%22%3E%3Cscript%3E',
    headers: { authorization: `Bearer ${await browser.site.token('registrar', 'hodonin')}`, 'content-type': 'application/x-ndjson' },
    payload: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  run = (await registry.ctx.database.db.selectFrom('import_run').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()).id;
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  { language: 'cs', javaScript: false, last: '122 záznamů, 121 odmítnutých', why: 'Pasport má chyby', more: 'Další odmítnuté záznamy' },
  { language: 'en', javaScript: true, last: '122 records, 121 refused', why: 'The passport has faults', more: 'More refused records' },
] as const)('sources ($language, JavaScript: $javaScript)', ({ language, javaScript, last, why, more }) => {
  test('an administrator finds out why the registry has fewer records than the source', async () => {
    const tab = await browser.visit({ language, javaScript, cookies: [local.cookie] });
    const { page } = tab;
    await tab.open('/sprava/zdroje');
    await page.getByRole('link', { name: last }).click();
    expect(await page.getByRole('row').filter({ hasText: why }).first().innerText()).toContain('120');
    expect(await page.getByText('https://zdroj.example/"><script>').count()).toBe(1);
    await page.getByRole('link', { name: more }).click();
    expect(await page.getByText('https://zdroj.example/118').count()).toBe(1);
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: /CSV/u }).click();
    expect((await file).suggestedFilename()).toBe(`import-${run}.csv`);
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });
});

test('another organisation does not find the import, and those who oversee see no identifiers', async () => {
  const { app } = browser.site.registry;
  for (const url of [`/sprava/zdroje/${run}`, `/sprava/zdroje/${run}/odmitnute.csv`])
    expect((await app.inject({ url, headers: { cookie: other.cookie } })).statusCode).toBe(404);
  const seen = await app.inject({ url: `/sprava/zdroje/${run}`, headers: { cookie: admin.cookie } });
  expect([seen.statusCode, seen.body.includes('zdroj.example')]).toEqual([200, false]);
});

test('the page of an import is accessible in both themes, small and with large text', { timeout: 60_000 }, async () => {
  expect(await pageFaults(browser, `/sprava/zdroje/${run}?za=100`, { cookies: [local.cookie] })).toEqual([]);
});
