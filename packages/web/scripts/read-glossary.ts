import type { Text } from '@pasport/model';

/** Words of the table of `docs/glossary.md`; a meaning holds both languages, Czech first. */
export function readGlossary(markdown: string): { readonly word: Text; readonly meaning: Text }[] {
  return markdown.split('\n').flatMap((line) => {
    const [, en, cs, meaning] = /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/u.exec(line) ?? [];
    if (en === undefined || cs === undefined || meaning === undefined || en === 'English') return [];
    const [czech = meaning, english = czech] = meaning.split(' / ');
    return [{ word: { cs, en }, meaning: { cs: czech, en: english } }];
  });
}
