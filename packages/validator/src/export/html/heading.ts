import { markup, type Markup } from './markup.ts';

export type HeadingLevel = 2 | 3 | 4;

/** A heading of the level. */
export function heading(level: HeadingLevel, text: string): Markup {
  if (level === 2) return markup`<h2>${text}</h2>`;
  return level === 3 ? markup`<h3>${text}</h3>` : markup`<h4>${text}</h4>`;
}

/** One level deeper, at most the fourth. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : 4;
}
