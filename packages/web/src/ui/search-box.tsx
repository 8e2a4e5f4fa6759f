import type { Language, Text } from '@pasport/model';

const texts = {
  none: { cs: 'Žádný návrh', en: 'No suggestions' },
  one: { cs: '1 návrh, vyberete šipkami', en: '1 suggestion, use the arrow keys' },
  few: { cs: '# návrhy, vyberete šipkami', en: '# suggestions, use the arrow keys' },
  many: { cs: '# návrhů, vyberete šipkami', en: '# suggestions, use the arrow keys' },
  territory: { cs: 'území', en: 'territory' },
  list: { cs: 'Návrhy', en: 'Suggestions' },
} as const satisfies Record<string, Text>;

interface SearchBoxProps {
  readonly id: string;
  readonly language: Language;
  readonly value?: string;
  readonly describedBy?: string;
}

/** Box for words of a search; with JavaScript it suggests titles and territories while one types (`suggest.js`). */
export function SearchBox({ id, language, value, describedBy }: SearchBoxProps) {
  return (
    <span class="search-box">
      <input
        id={id}
        name="q"
        type="search"
        value={value}
        maxLength={200}
        autocomplete="off"
        aria-describedby={describedBy}
        data-suggest="/api/v1/suggest"
        data-suggest-none={texts.none[language]}
        data-suggest-one={texts.one[language]}
        data-suggest-few={texts.few[language]}
        data-suggest-many={texts.many[language]}
        data-suggest-list={texts.list[language]}
        data-suggest-territory={texts.territory[language]}
      />
    </span>
  );
}
