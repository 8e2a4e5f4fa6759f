import type { LabelledFacets } from '@pasport/api';
import type { Language } from '@pasport/model';
import { textIn } from '../passport/text-in.ts';
import { formatNumber } from '../ui/count-text.ts';

const texts = {
  more: { cs: 'Další', en: 'More' },
  chosen: { cs: 'vybráno', en: 'chosen' },
  filter: { cs: 'Hledat v seznamu', en: 'Search the list' },
} as const;

/** Values shown at once; the others are one step away. */
const shownValues = 7;
/** A list from this length on can be searched (with JavaScript). */
const longList = 12;

export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
  /** None where it is not known. */
  readonly count?: number;
  readonly isChosen: boolean;
}

/** Values of a facet to choose from; what is chosen comes first, even when nothing has it. */
export function facetChoices(
  values: LabelledFacets[string] | undefined,
  chosen: readonly string[],
  labelOf: (value: string) => string,
  language: Language,
): FacetChoice[] {
  const choices = (values ?? []).map(({ value, label, count }): FacetChoice => {
    const { value: text, lang } = textIn(label, language);
    return { value, label: text, ...(lang !== undefined && { lang }), count, isChosen: chosen.includes(value) };
  });
  const without = chosen.filter((value) => !choices.some((choice) => choice.value === value));
  const missing = without.map((value): FacetChoice => ({ value, label: labelOf(value), count: 0, isChosen: true }));
  return [...choices.filter(({ isChosen }) => isChosen), ...missing, ...choices.filter(({ isChosen }) => !isChosen)];
}

interface FacetGroupProps {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly FacetChoice[];
  readonly language: Language;
  /** One of the values only. */
  readonly isSingle?: boolean;
  readonly isOpen?: boolean;
}

/** One filter: its values with counts; opened when something is chosen. */
export function FacetGroup({ name, title, choices, language, isSingle, isOpen }: FacetGroupProps) {
  if (choices.length === 0) return null;
  const chosenCount = choices.filter(({ isChosen, value }) => isChosen && value !== '').length;
  const shown = choices.slice(0, Math.max(shownValues, chosenCount));
  const others = choices.slice(shown.length);
  const list = (items: readonly FacetChoice[]) =>
    items.map((choice) => <Choice key={choice.value} name={name} choice={choice} language={language} isSingle={isSingle === true} />);
  return (
    <details class="facet" data-facet={name} open={isOpen === true || chosenCount > 0}>
      <summary>
        {title}
        {chosenCount > 0 && <span class="facet-chosen"> ({`${texts.chosen[language]} ${chosenCount}`})</span>}
      </summary>
      <fieldset data-search-list={choices.length >= longList ? texts.filter[language] : undefined}>
        <legend class="visually-hidden">{title}</legend>
        {list(shown)}
        {others.length > 0 && (
          <details class="facet-more">
            <summary>
              {texts.more[language]} ({others.length})
            </summary>
            {list(others)}
          </details>
        )}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly choice: FacetChoice;
  readonly language: Language;
  readonly isSingle: boolean;
}

function Choice({ name, choice: { value, label, lang, count, isChosen }, language, isSingle }: ChoiceProps) {
  const id = `${name}-${value === '' ? 'any' : value}`;
  return (
    <div class="choice choice-small">
      <input id={id} type={isSingle ? 'radio' : 'checkbox'} name={name} value={value} checked={isChosen} />
      <label for={id}>
        <span lang={lang}>{label}</span>
        {count !== undefined && <span class="muted"> ({formatNumber(count, language)})</span>}
      </label>
    </div>
  );
}
