import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Language } from '@pasport/model';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { openSite, type SiteOptions, type TestSite } from './site.ts';

/** How a visitor looks at the pages; a desktop with the light theme, in Czech, with JavaScript, unless said. */
export interface Visit {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Opened as someone who is signed in: cookies as `name=value`. */
  readonly cookies?: readonly string[];
  readonly more?: BrowserContextOptions;
}

/** A tab of the browser that remembers what must not happen. */
export interface Tab {
  readonly page: Page;
  /** Opens an address of the site. */
  readonly open: (path: string) => Promise<void>;
  /** Addresses outside the site that anything asked for. */
  readonly foreign: readonly string[];
  /** What the console said of the content security policy, and faults of scripts. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** A site with the sample catalogue and a browser; close it in `afterAll`. */
export interface TestBrowser {
  readonly site: TestSite;
  readonly browser: Browser;
  readonly visit: (visit?: Visit) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Starts a registry (see `openSite`) and a browser. */
export async function openTestBrowser(options: SiteOptions = {}): Promise<TestBrowser> {
  const [site, browser] = await Promise.all([openSite(options), openChromium()]);
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { site, browser, visit: (visit) => openTab(browser, site.url, visit), close };
}

/** Opens a tab in a fresh profile. */
async function openTab(browser: Browser, siteUrl: string, visit: Visit = {}): Promise<Tab> {
  const context = await browser.newContext({
    baseURL: siteUrl,
    locale: visit.language === 'en' ? 'en-GB' : 'cs-CZ',
    colorScheme: visit.theme ?? 'light',
    javaScriptEnabled: visit.javaScript ?? true,
    viewport: { width: visit.width ?? 1280, height: visit.height ?? 900 },
    reducedMotion: 'reduce',
    ...visit.more,
  });
  await context.addCookies((visit.cookies ?? []).map((cookie) => ({ ...nameAndValue(cookie), url: siteUrl })));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${siteUrl}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Content-Security-Policy/iu.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const open = async (path: string): Promise<void> => void (await page.goto(path));
  return { page, open, foreign, complaints, close: () => context.close() };
}

function nameAndValue(cookie: string): { name: string; value: string } {
  const at = cookie.indexOf('=');
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1) };
}

let axeSource: Promise<string> | undefined;

/** Rules of WCAG 2.2 AA and good practice that the page breaks, as `rule: selector`; empty for a clean page. */
export async function axeFaults(page: Page): Promise<string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await axeSource);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`));
}

/** Makes all text twice as large, as a reader would in the settings of the browser. */
async function doubleText(page: Page): Promise<void> {
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
}

/** How far the page can be moved sideways; 0 when everything fits. */
export async function sidewaysPixels(page: Page): Promise<number> {
  return (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
}

/** The page as it is without JavaScript for a check that itself needs some: none of ours is loaded. */
async function withoutIslands({ page }: Tab): Promise<void> {
  await page.route('**/islands/*', (route) => route.abort());
}

/**
 * Faults that no page may have, in both themes, at 320 px and with doubled text: broken rules of accessibility, moving
 * sideways, requests that leave the site, breaches of the content security policy.
 */
export async function pageFaults({ visit }: TestBrowser, path: string, look: Visit = {}): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const tab = await visit({ ...look, javaScript: true, theme, width: 320 });
    try {
      if (look.javaScript === false) await withoutIslands(tab);
      await tab.open(path);
      faults.push(...(await axeFaults(tab.page)).map((fault) => `${theme}, 320 px: ${fault}`));
      if ((await sidewaysPixels(tab.page)) > 0) faults.push(`${theme}, 320 px: moves sideways`);
      await tab.page.setViewportSize({ width: 1280, height: 900 });
      await doubleText(tab.page);
      faults.push(...(await axeFaults(tab.page)).map((fault) => `${theme}, 200 %: ${fault}`));
      if ((await sidewaysPixels(tab.page)) > 0) faults.push(`${theme}, 200 %: moves sideways`);
      faults.push(...tab.foreign.map((url) => `leaves the site: ${url}`), ...tab.complaints);
    } finally {
      await tab.close();
    }
  }
  return faults;
}

const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'radio',
  'searchbox',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

/** Roles of controls that the accessibility tree gives no name; axe misses some of them. */
export async function namelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const value = (item: { value?: unknown } | undefined): string => (typeof item?.value === 'string' ? item.value.trim() : '');
  return nodes.flatMap(({ ignored, role, name }) => (!ignored && controls.has(value(role)) && value(name) === '' ? [value(role)] : []));
}

/** Bytes that come over the network for an address and all that belongs to it, in a fresh profile. */
export async function transferredBytes({ visit }: TestBrowser, path: string): Promise<number> {
  const tab = await visit();
  try {
    const session = await tab.page.context().newCDPSession(tab.page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await tab.page.goto(path, { waitUntil: 'networkidle' });
    return bytes;
  } finally {
    await tab.close();
  }
}
