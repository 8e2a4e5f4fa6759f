import { codelists, searchTerms } from '@pasport/model';

/** Codes of the themes whose names hold a word, by its stem. */
const themesByStem = new Map<string, Set<string>>();
for (const { code, label } of codelists['data-theme'].items)
  for (const stem of [label.cs, label.en].flatMap(stemsOf)) themesByStem.set(stem, (themesByStem.get(stem) ?? new Set()).add(code));

function stemsOf(text: string): string[] {
  return searchTerms(text).stems.filter((stem) => stem.length > 2);
}

/** A theme by words of its name, such as „Ekonomika a finance“; none where the words of two themes meet. */
export function themeByWords(text: string): string | undefined {
  const themes = stemsOf(text).flatMap((stem) => themesByStem.get(stem) ?? []);
  const [first, ...others] = themes;
  const common = [...(first ?? [])].filter((code) => others.every((codes) => codes.has(code)));
  return common.length === 1 ? common[0] : undefined;
}
