import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Pages of the guide and their names in the other language. */
const guidePages = [
  ['index.md', 'index.md'],
  ['registrace.md', 'register.md'],
  ['hledani.md', 'search.md'],
  ['kvalita.md', 'quality.md'],
  ['schvalovani.md', 'review.md'],
  ['bezpecnost.md', 'security.md'],
  ['provoz.md', 'operation.md'],
] as const;

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const read = (page: string): string => readFileSync(join(root, page), 'utf8');

const pages = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];

/** Targets of the relative links of a page, without what stands in code; `#…` and the title are left out. */
function relativeLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^ *(```|~~~)[^]*?^ *\1/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)).map((target) => target.replace(/[?#].*$/, ''));
}

test('links are found in prose and not in code', () => {
  const page = [
    '[a](a.md) [b](../b.md#part "title") [c](https://c.example) [d](#d)',
    '```sh',
    '[e](e.md)',
    '```',
    '`[f](f.md)` ![g](<g.png>)',
  ];
  expect(relativeLinks(page.join('\n'))).toEqual(['a.md', '../b.md', 'g.png']);
});

describe('every relative link leads to an existing file', () => {
  test.each(pages)('%s', (page) => {
    const missing = relativeLinks(read(page)).filter((target) => {
      return !existsSync(join(root, dirname(page), decodeURI(target)));
    });
    expect(missing).toEqual([]);
  });
});

const namesIn = (language: string): string[] =>
  markdownIn(`docs/guide/${language}`)
    .map((page) => relative(`docs/guide/${language}`, page))
    .toSorted();

function shapeOf(page: string): { sections: number; fences: number } {
  const markdown = read(`docs/guide/${page}`);
  return { sections: markdown.match(/^## /gm)?.length ?? 0, fences: markdown.match(/^```/gm)?.length ?? 0 };
}

describe('the guide says the same in Czech and in English', () => {
  test('every page has its counterpart and none is left over', () => {
    expect(namesIn('cs')).toEqual(guidePages.map(([cs]) => cs).toSorted());
    expect(namesIn('en')).toEqual(guidePages.map(([, en]) => en).toSorted());
  });

  test.each(guidePages)('%s and %s lead to each other', (cs, en) => {
    expect(relativeLinks(read(`docs/guide/cs/${cs}`))).toContain(`../en/${en}`);
    expect(relativeLinks(read(`docs/guide/en/${en}`))).toContain(`../cs/${cs}`);
  });

  test.each(guidePages)('%s and %s have the same sections and examples', (cs, en) => {
    expect(shapeOf(`cs/${cs}`)).toEqual(shapeOf(`en/${en}`));
  });
});
