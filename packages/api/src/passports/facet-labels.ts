import { findCode, findUnit, unitLabel, type CodelistName, type LangText, type Text } from '@pasport/model';
import type { Db } from '../db/open-database.ts';
import type { IndexFacets } from '../index/index-query.ts';
import { listOrganisationRows } from '../organisations/organisation.store.ts';

/** A value that results have, how people call it, and how many have it. */
interface FacetValue {
  readonly value: string;
  readonly label: LangText;
  readonly count: number;
}
export type LabelledFacets = Readonly<Record<string, readonly FacetValue[]>>;

const codelistOf: Readonly<Record<string, CodelistName>> = {
  theme: 'data-theme',
  format: 'file-type',
  access: 'access-right',
  frequency: 'frequency',
};

const words: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  form: {
    file: { cs: 'soubor', en: 'file' },
    api: { cs: 'rozhraní (API)', en: 'API' },
    'map-service': { cs: 'mapová služba', en: 'map service' },
    database: { cs: 'databáze', en: 'database' },
    paper: { cs: 'listiny', en: 'paper' },
  },
  kind: {
    dataset: { cs: 'datová sada', en: 'dataset' },
    series: { cs: 'datová série', en: 'dataset series' },
    service: { cs: 'služba', en: 'service' },
  },
  hvd: {
    true: { cs: 'data s vysokou hodnotou', en: 'high-value data' },
    false: { cs: 'ostatní', en: 'other' },
  },
  quality: {
    unknown: { cs: 'zatím nehodnoceno', en: 'not assessed yet' },
    '0-49': { cs: '0–49', en: '0–49' },
    '50-74': { cs: '50–74', en: '50–74' },
    '75-89': { cs: '75–89', en: '75–89' },
    '90-100': { cs: '90–100', en: '90–100' },
  },
};

/** Gives each facet value the name that people read. */
export async function facetLabels(db: Db, facets: IndexFacets): Promise<LabelledFacets> {
  const organisations = new Map(
    (
      await listOrganisationRows(
        db,
        (facets.organisation ?? []).map(({ value }) => value),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      values.map(({ value, count }) => ({ value, label: organisations.get(value) ?? facetLabel(facet, value), count })),
    ]),
  );
}

/** What people call a value of a facet; of organisations only the short name. */
export function facetLabel(facet: string, value: string): LangText {
  const codelist = codelistOf[facet];
  const unit = facet === 'territory' ? findUnit(value) : undefined;
  const name = unit && unitLabel(unit);
  const label = codelist ? findCode(codelist, value)?.label : words[facet]?.[value];
  return { cs: name ?? label?.cs ?? value, en: name ?? label?.en ?? value };
}
