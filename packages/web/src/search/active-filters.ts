import { facetLabel, type Organisation } from '@pasport/api';
import { findUnit, unitLabel, type Language } from '@pasport/model';
import { formatDate } from '../passport/format-date.ts';
import { textIn } from '../passport/text-in.ts';
import { formatDegrees } from '../ui/format-degrees.ts';
import { without } from './address.ts';
import { filterWords } from './filter-words.ts';

/** A filter that is on, and the search without it. */
export interface ActiveFilter {
  readonly name: string;
  readonly value: string;
  /** „Téma“ */
  readonly filter: string;
  /** „Doprava“ */
  readonly label: string;
  readonly rest: URLSearchParams;
}

/** The filters of a search in the order of its address, without its words and its order. */
export function activeFilters(
  params: URLSearchParams,
  organisations: readonly Organisation[],
  language: Language,
): readonly ActiveFilter[] {
  return [...params].flatMap(([name, value]) => {
    if (name === 'q' || name === 'sort' || name === 'cursor') return [];
    const filter = filterWords[name]?.[language] ?? name;
    return [{ name, value, filter, label: labelOf(name, value, organisations, language), rest: without(params, name, value) }];
  });
}

function labelOf(name: string, value: string, organisations: readonly Organisation[], language: Language): string {
  switch (name) {
    case 'territory': {
      const unit = findUnit(value);
      return unit ? unitLabel(unit) : value;
    }
    case 'organisation': {
      const organisation = organisations.find(({ id }) => id === value);
      return organisation ? textIn(organisation.name, language).value : value;
    }
    case 'minQuality':
      return language === 'cs' ? `aspoň ${value}` : `at least ${value}`;
    case 'changedFrom':
      return `${language === 'cs' ? 'změněn od' : 'changed since'} ${formatDate(value, language)}`;
    case 'bbox':
      return boxText(value, language);
    case 'from':
    case 'to':
      return formatDate(value, language);
    case 'hvd':
      return value === 'true' ? (language === 'cs' ? 'ano' : 'yes') : language === 'cs' ? 'ne' : 'no';
    case 'status':
      return statusWords[value]?.[language] ?? value;
    default:
      return textIn(facetLabel(name, value), language).value;
  }
}

/** „16–18° v. d., 48–50° s. š.“ */
function boxText(box: string, language: Language): string {
  const [west, south, east, north] = box.split(',').map((number) => formatDegrees(Number(number), language));
  return language === 'cs' ? `${west}–${east}° v. d., ${south}–${north}° s. š.` : `${west}–${east}° E, ${south}–${north}° N`;
}

const statusWords: Readonly<Record<string, { cs: string; en: string }>> = {
  draft: { cs: 'rozepsaný', en: 'draft' },
  submitted: { cs: 'čeká na schválení', en: 'awaits approval' },
  returned: { cs: 'vrácený', en: 'returned' },
  published: { cs: 'zveřejněný', en: 'published' },
  archived: { cs: 'v archivu', en: 'archived' },
};
