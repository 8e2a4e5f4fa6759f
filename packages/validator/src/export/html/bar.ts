import { markup, type Markup } from './markup.ts';

/**
 * A bar beside a number in a table; the number says the same, so that readers of the screen skip the bar.
 *
 * @param share 0–1
 */
export function bar(share: number, grade: 'good' | 'fair' | 'poor' | 'plain'): Markup {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1_000) / 10;
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="${grade}" width="${width}" height="10"/></svg>`;
}
