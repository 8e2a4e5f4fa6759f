/** Markup made by a template; only such is written without being escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes: text is escaped, lists are joined, `undefined` and `false` write nothing. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/**
 * Template of HTML or SVG that is also well-formed XML. Whatever is put in is escaped, for text and for a quoted
 * attribute alike; characters that XML cannot hold become U+FFFD.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => `${string}${index < parts.length ? written(parts[index]) : ''}`).join(''));
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map((one: Part) => written(one)).join('');
  return escaped(String(part));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll(/[&<>"']/g, (sign) => entities[sign]!)
  );
}
