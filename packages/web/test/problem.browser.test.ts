import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestBrowser, pageFaults, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openTestBrowser({ fixtures: false });
});
afterAll(async () => {
  await browser.close();
});

const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const ask = (url: string, headers: Record<string, string> = { accept: html }): Promise<LightMyRequestResponse> =>
  browser.site.registry.app.inject({ url, headers });

describe('an address that is not there', () => {
  test('is told by a page with a search, in the language of the reader', async () => {
    const tab = await browser.visit({ language: 'en', javaScript: false });
    const answer = await tab.page.goto('/takova-stranka-neni?lang=en');
    expect(answer?.status()).toBe(404);
    expect(await tab.page.title()).toBe('There is no such address – Pasport');
    await tab.page.getByRole('main').getByRole('searchbox').fill('hřiště');
    await tab.page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    expect(new URL(tab.page.url()).pathname).toBe('/hledat');
    await tab.close();
  });

  test('has a page without faults of accessibility', async () => {
    expect(await pageFaults(browser, '/takova-stranka-neni')).toEqual([]);
  });

  test.each(['/neni', '/pasport/neni', '/organizace/neni/x', '/%zz', '//', '//evil.example/x', `/${'x'.repeat(600)}`])(
    'is a page to a browser, whatever it is: %s',
    async (url) => {
      const answer = await ask(url);
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.body).toContain('<h1>');
      expect(answer.body).not.toContain('"//');
    },
  );

  test('stays a problem document to a program and everywhere in the interface', async () => {
    for (const [url, headers] of [
      ['/neni', { accept: '*/*' }],
      ['/neni', {}],
      ['/neni', { accept: 'application/json' }],
      ['/api/v1/neni', { accept: html }],
      ['/api/v1/passports?theme=NENI', { accept: html }],
    ] as const) {
      const answer = await ask(url, headers);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
  });

  test('shows nothing of itself unescaped', async () => {
    const { body } = await ask('/neni"><script>alert(1)</script>');
    expect(body).not.toContain('<script>alert');
  });
});

test('a form that is too large gets a page that says so', async () => {
  const answer = await browser.site.registry.app.inject({
    method: 'POST',
    url: '/prihlaseni',
    headers: { accept: html, 'content-type': 'application/x-www-form-urlencoded' },
    payload: `email=${'x'.repeat(2_000_000)}`,
  });
  expect(answer.statusCode).toBe(413);
  expect(answer.body).toContain('Požadavek je příliš velký');
  expect(answer.body).toContain('menší soubor');
});

test('a form of another site gets a page that says so', async () => {
  const answer = await browser.site.registry.app.inject({
    method: 'POST',
    url: '/prihlaseni',
    headers: { accept: html, origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'email=a',
  });
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain('Požadavek nepřišel z našich stránek');
});

test('a fault of ours is told without any detail, with the number to ask about', async () => {
  const { ctx } = browser.site.registry;
  const { search } = ctx.index;
  Object.assign(ctx.index, { search: () => Promise.reject(new Error('tajemství')) });
  try {
    const { body, statusCode } = await ask('/hledat');
    expect(statusCode).toBe(500);
    expect(body).toContain('Chyba na naší straně');
    expect(body).toMatch(/Číslo požadavku: <code>[0-9a-f-]{36}</u);
    expect(body).not.toContain('tajemství');
  } finally {
    Object.assign(ctx.index, { search });
  }
});
