import { parseArgs } from 'node:util';
import { openTestBrowser, transferredBytes, type TestBrowser } from '../test/browser.ts';
import { publicPages } from '../test/public-pages.ts';

/**
 * Weight of every public page and when it first shows something on a computer four times slower, each time with an
 * empty cache: `pnpm bench:web [--runs 5]`. Times are those of this machine; what may not be exceeded is in the tests.
 */

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const slowdown = 4;

interface Paint {
  /** First byte of the page and first content on the screen, milliseconds since it was asked for. */
  readonly firstByte: number;
  readonly firstPaint: number;
}

async function paint({ visit }: TestBrowser, path: string): Promise<Paint> {
  const tab = await visit({ width: 1280 });
  try {
    const session = await tab.page.context().newCDPSession(tab.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.page.goto(path, { waitUntil: 'load' });
    return (await tab.page.evaluate(`new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        const entry = list.getEntriesByName('first-contentful-paint')[0];
        if (!entry) return;
        observer.disconnect();
        resolve({ firstByte: performance.getEntriesByType('navigation')[0].responseStart, firstPaint: entry.startTime });
      }).observe({ type: 'paint', buffered: true });
    })`)) as Paint;
  } finally {
    await tab.close();
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const browser = await openTestBrowser();
try {
  const head = ['page', 'kB (≤ 60)', 'first byte ms', `first paint ms at ${slowdown}× (≤ 1,000)`];
  process.stdout.write(`${head[0]?.padEnd(50)} ${head.slice(1).join('  ')}\n`);
  for (const path of await publicPages(browser.site)) {
    await paint(browser, path);
    const paints: Paint[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) paints.push(await paint(browser, path));
    const figures = [
      ((await transferredBytes(browser, path)) / 1_000).toFixed(1),
      median(paints.map(({ firstByte }) => firstByte)).toFixed(0),
      median(paints.map(({ firstPaint }) => firstPaint)).toFixed(0),
    ];
    process.stdout.write(`${decodeURIComponent(path).padEnd(50)} ${figures.map((figure) => figure.padStart(9)).join('  ')}\n`);
  }
} finally {
  await browser.close();
}
