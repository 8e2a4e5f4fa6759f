import { fieldLabel, type Language, type Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import { countText } from '../ui/count-text.ts';
import { valueWords } from './value-words.ts';

const words = {
  yes: { cs: 'ano', en: 'yes' },
  no: { cs: 'ne', en: 'no' },
} as const;

const itemCount = {
  cs: { one: '# položka', few: '# položky', many: '# položek' },
  en: { one: '# item', many: '# items' },
} as const;
/** A longer list is opened by whoever wants to read it. */
const mostOpen = 5;
const languageNames: Readonly<Record<string, Text>> = {
  cs: { cs: 'česky', en: 'in Czech' },
  en: { cs: 'anglicky', en: 'in English' },
};

interface ValueViewProps {
  readonly value: unknown;
  /** Where the value is, for the names of its fields. */
  readonly pointer: string;
  readonly language: Language;
}

/** Any value of a passport as text: lists as lists, things with fields as their fields. */
export function ValueView({ value, pointer, language }: ValueViewProps) {
  if (value === null || value === undefined) return <>–</>;
  if (typeof value === 'boolean') return <>{words[value ? 'yes' : 'no'][language]}</>;
  if (typeof value === 'number') return <>{numberIn(language, value, 6)}</>;
  if (typeof value === 'string') return <span class="value-text">{valueWords(value, pointer, language)}</span>;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return <>{value.map((item) => numberIn(language, item, 6)).join('; ')}</>;
    const items = (
      <ul class="value-list">
        {value.map((item, index) => (
          <li key={JSON.stringify(item)}>
            <ValueView value={item} pointer={`${pointer}/${index}`} language={language} />
          </li>
        ))}
      </ul>
    );
    if (value.length <= mostOpen) return items;
    return (
      <details>
        <summary>{countText(value.length, itemCount, language)}</summary>
        {items}
      </details>
    );
  }
  return (
    <ul class="value-list">
      {Object.entries(value).map(([key, item]) => (
        <li key={key}>
          {nameOf(`${pointer}/${key}`, language)}: <ValueView value={item} pointer={`${pointer}/${key}`} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** Name of a field; a language names itself. */
function nameOf(pointer: string, language: Language): string {
  const names = pointer.split('/').filter((step) => step !== '' && !/^\d+$/u.test(step));
  const last = names.at(-1) ?? '';
  return (languageNames[last] ?? fieldLabel(names))?.[language] ?? last;
}
