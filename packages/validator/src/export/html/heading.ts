import { markup, type Markup } from './markup.ts';

export type HeadingLevel = 2 | 3 | 4 | 5;

/** A heading of the level. */
export function heading(level: HeadingLevel, text: string): Markup {
  if (level === 2) return markup`<h2>${text}</h2>`;
  if (level === 3) return markup`<h3>${text}</h3>`;
  return level === 4 ? markup`<h4>${text}</h4>` : markup`<h5>${text}</h5>`;
}

/** One level deeper, at most the fifth. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : level === 3 ? 4 : 5;
}
