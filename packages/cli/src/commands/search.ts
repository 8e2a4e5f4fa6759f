import type { CommandRun } from '../command-spec.ts';
import { facetTables } from '../output/facet-tables.ts';
import { searchRows } from '../output/search-rows.ts';
import { searchTable } from '../output/search-table.ts';
import type { RegistryClient } from '../registry-client.ts';
import type { Query, SearchAnswer, Summary } from '../registry/types.ts';
import type { Session } from '../session.ts';
import { territoryFilter } from '../territory/territory-filter.ts';
import { counted } from '../terminal/counted.ts';
import { searchTexts } from '../texts/search.ts';

/** `pasport search`: a table in a terminal, tab-separated lines in a pipe, the answer of the registry with `--json`. */
export const search: CommandRun = async (session, { args, options }) => {
  const territory = await territoryFilter((options['territory'] ?? []) as string[], session);
  const query = queryOf(args, options, territory);
  const registry = await session.registry();
  if (options['all'] === true) await printAll(session, registry, query, options['facets'] === true);
  else await printPage(session, await registry.search(query), options['facets'] === true);
  return 'ok';
};

const passedOn = [
  'theme',
  'bbox',
  'from',
  'to',
  'frequency',
  'format',
  'form',
  'access',
  'organisation',
  'kind',
  'status',
  'hvd',
  'minQuality',
  'sort',
  'limit',
  'cursor',
];

function queryOf(words: readonly string[], options: Readonly<Record<string, unknown>>, territory: readonly string[]): Query {
  const filters = Object.fromEntries(passedOn.map((name) => [name, options[name] as string | undefined]));
  return { q: words.length > 0 ? words.join(' ') : undefined, territory, ...filters };
}

async function printPage(session: Session, answer: SearchAnswer, withFacets: boolean): Promise<void> {
  if (session.json) return session.printJson(answer);
  await printItems(session, answer.items);
  if (withFacets) await session.print(facetTables(answer.facets, session));
  noteTotal(session, answer, answer.items.length);
}

async function printItems(session: Session, items: readonly Summary[]): Promise<void> {
  if (items.length === 0) return;
  await session.print(session.io.stdout.isTTY ? searchTable(items, session) : searchRows(items, session.language));
}

function noteTotal(session: Session, { total, next }: SearchAnswer, shown: number): void {
  if (total === 0) return session.note(searchTexts.nothing);
  const sentence = counted(total, searchTexts.passports, session.language);
  session.note(next ? `${sentence}, ${searchTexts.shown(String(shown), next)[session.language]}` : sentence);
}

/** Pages are printed as they come, so that a long result needs no memory and shows at once. */
async function printAll(session: Session, registry: RegistryClient, query: Query, withFacets: boolean): Promise<void> {
  let first: SearchAnswer | undefined;
  let printed = 0;
  for await (const page of registry.pages({ limit: 100, ...definedOf(query) })) {
    first ??= page;
    if (session.json) await session.print(jsonItems(page.items, printed));
    else await printItems(session, page.items);
    printed += page.items.length;
  }
  const answer = { total: first?.total ?? 0, facets: first?.facets ?? {}, next: null };
  if (session.json)
    return session.print(
      `${printed === 0 ? '{"items":[' : ''}],"total":${answer.total},"facets":${JSON.stringify(answer.facets)},"next":null}\n`,
    );
  if (withFacets) await session.print(facetTables(answer.facets, session));
  noteTotal(session, { ...answer, items: [] }, printed);
}

function jsonItems(items: readonly Summary[], printedBefore: number): string {
  const text = items.map((item) => JSON.stringify(item)).join(',\n');
  return printedBefore === 0 && items.length > 0 ? `{"items":[${text}` : items.length > 0 ? `,\n${text}` : '';
}

function definedOf(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
