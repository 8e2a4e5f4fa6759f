import type { CodelistItem, Language } from '@pasport/model';
import type { PassportView } from '../registry/types.ts';
import { searchTexts } from '../texts/search.ts';
import { showTexts } from '../texts/show.ts';
import { langText } from './lang-text.ts';

interface Lookup {
  readonly language: Language;
  readonly code: (codelist: 'data-theme' | 'frequency', code: string) => CodelistItem | undefined;
  /** Name of a RÚIAN element; its id when we do not hold it. */
  readonly place: (id: string) => string;
}

type RowName = Exclude<keyof typeof showTexts, 'untitled' | 'view' | 'distributions' | 'kinds' | 'columns' | 'revision'>;

const mostUnits = 10;

/** What each row says; an empty text leaves the row out. */
const rows: Readonly<Record<RowName, (passport: PassportView, lookup: Lookup) => string | undefined>> = {
  description: ({ description }, { language }) => langText(description, language),
  organisation: ({ registry }) => registry.organisation,
  publisher: ({ publisher }, { language }) => langText(publisher?.name, language) || publisher?.iri,
  ownerUnit: ({ ownerUnit }) => ownerUnit,
  contact: ({ contactPoint }, { language }) => listed([langText(contactPoint?.name, language), contactPoint?.email, contactPoint?.phone]),
  themes: ({ themes = [] }, { code, language }) => listed(themes.map((theme) => code('data-theme', theme)?.label[language] ?? theme)),
  keywords: ({ keywords }, { language }) => listed((keywords as Record<string, string[]> | undefined)?.[language] ?? keywords?.cs ?? []),
  territory: ({ territory }, lookup) => unitList(territory?.units ?? [], lookup) || territory?.bbox?.join(', '),
  temporal: ({ temporal }) => temporal && `${temporal.start ?? '…'} – ${temporal.end ?? '…'}`,
  frequency: ({ frequency }, { code, language }) => frequency && (code('frequency', frequency)?.label[language] ?? frequency),
  access: ({ access }, { language }) => access?.rights && (searchTexts.access[access.rights]?.[language] ?? access.rights),
  locations: ({ locations = [] }) =>
    listed(
      locations.map(({ system, place, path }) => listed([system?.name, place, path])),
      '; ',
    ),
  level: ({ registry }) => registry.security?.level,
  status: ({ registry }, { language }) =>
    registry.status && `${searchTexts.statuses[registry.status]?.[language]}, ${showTexts.revision[language]} ${registry.revision}`,
  updated: ({ registry }, { language }) => registry.updatedAt && new Date(registry.updatedAt).toLocaleString(language),
  landingPage: ({ landingPage }) => landingPage,
  id: ({ id }) => id,
};

/** Rows of an overview: label and value, only those that have a value. */
export async function labelledRows(passport: PassportView, language: Language): Promise<[label: string, value: string][]> {
  const { findCode, findUnit, unitLabel } = await import('@pasport/model');
  const place = (id: string) => {
    const unit = findUnit(id);
    return unit ? unitLabel(unit) : id;
  };
  const lookup: Lookup = { language, code: findCode, place };
  return (Object.keys(rows) as RowName[]).flatMap((name) => {
    const value = rows[name](passport, lookup);
    return value ? [[showTexts[name][language], value] as [string, string]] : [];
  });
}

function unitList(ids: readonly string[], { place }: Lookup): string {
  const names = ids.slice(0, mostUnits).map(place);
  return `${names.join(', ')}${ids.length > mostUnits ? ` + ${ids.length - mostUnits}` : ''}`;
}

function listed(parts: readonly (string | undefined)[], separator = ', '): string {
  return parts.filter(Boolean).join(separator);
}
