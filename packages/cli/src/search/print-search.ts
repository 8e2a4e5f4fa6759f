import { facetTables } from '../output/facet-tables.ts';
import { searchRows } from '../output/search-rows.ts';
import { searchTable } from '../output/search-table.ts';
import type { SearchAnswer, Summary } from '../registry/types.ts';
import type { Session } from '../session.ts';
import { counted } from '../terminal/counted.ts';
import { searchTexts } from '../texts/search.ts';

/** One page: the answer as it came, or a table and how many there are. */
export async function printPage(session: Session, answer: SearchAnswer, withFacets: boolean): Promise<void> {
  if (session.json) return session.printJson(answer);
  await printItems(session, answer.items);
  await printEnd(session, answer, { shown: answer.items.length, withFacets });
}

/** All pages, printed as they come, so that a long result needs no memory and shows at once. */
export async function printPages(session: Session, pages: AsyncIterable<SearchAnswer>, withFacets: boolean): Promise<void> {
  let first: SearchAnswer | undefined;
  let shown = 0;
  for await (const page of pages) {
    if (session.json && !first) await session.print('{"items":[');
    first ??= page;
    if (session.json) await session.print(jsonItems(page.items, shown));
    else await printItems(session, page.items);
    shown += page.items.length;
  }
  const { total = 0, facets = {} } = first ?? {};
  if (session.json) await session.print(`],"total":${total},"facets":${JSON.stringify(facets)},"next":null}\n`);
  else await printEnd(session, { total, facets, items: [], next: null }, { shown, withFacets });
}

function jsonItems(items: readonly Summary[], shown: number): string {
  const text = items.map((item) => JSON.stringify(item)).join(',\n');
  return shown > 0 && text !== '' ? `,\n${text}` : text;
}

async function printItems(session: Session, items: readonly Summary[]): Promise<void> {
  if (items.length === 0) return;
  await session.print(session.io.stdout.isTTY ? searchTable(items, session) : searchRows(items, session.language));
}

async function printEnd(
  session: Session,
  answer: SearchAnswer,
  { shown, withFacets }: { shown: number; withFacets: boolean },
): Promise<void> {
  if (withFacets) await session.print(facetTables(answer.facets, session));
  if (answer.total === 0) return session.note(searchTexts.nothing);
  const sentence = counted(answer.total, searchTexts.passports, session.language);
  session.note(answer.next ? `${sentence}, ${searchTexts.shown(String(shown))[session.language]}` : sentence);
}
