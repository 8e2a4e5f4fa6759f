import type { PageStyle } from './page-style.ts';
import { markup, type Markup } from './markup.ts';
import { webLink } from './web-link.ts';

/** Name of a check, with a link to what is written about it. */
export function checkName(check: string, { docs }: PageStyle): Markup {
  const name = markup`<code>${check}</code>`;
  return markup`${docs === undefined ? name : webLink(`${docs}#${encodeURIComponent(check.toWellFormed())}`, name)}`;
}
