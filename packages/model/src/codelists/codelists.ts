import type { Codelist, CodelistItem } from './codelist.ts';
import accessRight from './tables/access-right.json' with { type: 'json' };
import continent from './tables/continent.json' with { type: 'json' };
import dataTheme from './tables/data-theme.json' with { type: 'json' };
import fileType from './tables/file-type.json' with { type: 'json' };
import frequency from './tables/frequency.json' with { type: 'json' };
import hvdCategory from './tables/hvd-category.json' with { type: 'json' };
import legislation from './tables/legislation.json' with { type: 'json' };
import licence from './tables/licence.json' with { type: 'json' };
import plannedAvailability from './tables/planned-availability.json' with { type: 'json' };
import ruianElementType from './tables/ruian-element-type.json' with { type: 'json' };
import smartCityTopic from './tables/smart-city-topic.json' with { type: 'json' };
import termsCopyright from './tables/terms-copyright.json' with { type: 'json' };
import termsDatabaseCopyright from './tables/terms-database-copyright.json' with { type: 'json' };
import termsDatabaseRights from './tables/terms-database-rights.json' with { type: 'json' };
import termsPersonalData from './tables/terms-personal-data.json' with { type: 'json' };

const tables = {
  'data-theme': dataTheme,
  frequency,
  'file-type': fileType,
  'access-right': accessRight,
  'planned-availability': plannedAvailability,
  licence,
  'terms-copyright': termsCopyright,
  'terms-database-copyright': termsDatabaseCopyright,
  'terms-database-rights': termsDatabaseRights,
  'terms-personal-data': termsPersonalData,
  'hvd-category': hvdCategory,
  legislation,
  'ruian-element-type': ruianElementType,
  'smart-city-topic': smartCityTopic,
  continent,
};

export type CodelistName = keyof typeof tables;

interface Row {
  readonly code: string;
  readonly cs: string;
  readonly en: string;
  readonly iri?: string;
}
interface Table {
  readonly name: string;
  readonly title: { readonly cs: string; readonly en: string };
  readonly source: string;
  readonly iriPrefix?: string;
  readonly items: readonly Row[];
}

/** A codelist from its table: an item's IRI is its own, or the prefix of the table and the code. */
function codelistOf({ iriPrefix = '', items, ...head }: Table): Codelist {
  return {
    ...head,
    items: items.map(({ cs, en, iri, code, ...marks }): CodelistItem => ({
      code,
      iri: iri ?? iriPrefix + code,
      label: { cs, en },
      ...marks,
    })),
  };
}

/** Every codelist by its name. */
export const codelists: Readonly<Record<CodelistName, Codelist>> = Object.fromEntries(
  Object.entries(tables).map(([name, table]) => [name, codelistOf(table)]),
) as Record<CodelistName, Codelist>;

const byCode = indexBy((item) => item.code);
const byIri = indexBy((item) => item.iri);

function indexBy(keyOf: (item: CodelistItem) => string): Readonly<Record<string, ReadonlyMap<string, CodelistItem>>> {
  return Object.fromEntries(
    Object.entries(codelists).map(([name, { items }]) => [name, new Map(items.map((item) => [keyOf(item), item]))]),
  );
}

export function isCodelistName(name: string): name is CodelistName {
  return Object.hasOwn(codelists, name);
}

/** Value of a codelist by its code. */
export function findCode(name: CodelistName, code: string): CodelistItem | undefined {
  return byCode[name]?.get(code);
}

/** Value of a codelist by its IRI. */
export function findIri(name: CodelistName, iri: string): CodelistItem | undefined {
  return byIri[name]?.get(iri);
}
