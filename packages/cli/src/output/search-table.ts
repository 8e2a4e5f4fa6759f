import type { Summary } from '../registry/types.ts';
import type { Session } from '../session.ts';
import { searchTexts } from '../texts/search.ts';
import { langText } from './lang-text.ts';
import { paintFor } from './paint.ts';
import { scoreCell } from './score.ts';
import { table, type Cell } from './table.ts';
import { terminalWidth } from './terminal-width.ts';

/** Results of a search as a table. */
export function searchTable(items: readonly Summary[], { io, language }: Session): string {
  const { columns: titles, access, statuses } = searchTexts;
  const rows = items.map((item): Cell[] => [
    { text: langText(item.title, language), format: 'bold' },
    item.organisation,
    (item.formats ?? []).join(', '),
    access[item.access ?? '']?.[language] ?? item.access ?? '–',
    scoreCell(item.quality),
    statuses[item.status]?.[language] ?? item.status,
    { text: item.slug, format: 'dim' },
  ]);
  const columns = [
    { title: titles.title[language], flexible: true },
    { title: titles.organisation[language] },
    { title: titles.formats[language], dispensable: true },
    { title: titles.access[language], dispensable: true },
    { title: titles.quality[language], align: 'right' as const },
    { title: titles.status[language], dispensable: true },
    { title: titles.slug[language], flexible: true },
  ];
  return table({ columns, rows, width: terminalWidth(io), paint: paintFor(io.stdout, io.env) });
}
