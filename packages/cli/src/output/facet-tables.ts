import type { FacetValue } from '../registry/types.ts';
import type { Session } from '../session.ts';
import { formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { searchTexts } from '../texts/search.ts';
import { bar } from './bar.ts';
import { paintFor } from './paint.ts';
import { table } from './table.ts';
import { terminalWidth } from './terminal-width.ts';

const barWidth = 12;
const mostValues = 10;

/** Counts by theme, territory, format… as tables with bars; facets without a value are left out. */
export function facetTables(facets: Readonly<Record<string, readonly FacetValue[]>>, { io, language }: Session): string {
  const paint = paintFor(io.stdout, io.env);
  const tables = Object.entries(facets).map(([name, values]) => {
    if (values.length === 0) return '';
    const most = Math.max(...values.map(({ count }) => count));
    const rows = values
      .slice(0, mostValues)
      .map(({ value, label, count }) => [
        say(label, language),
        say(label, language) === value ? '' : value,
        formatNumber(count, language),
        bar(count / most, barWidth),
      ]);
    const title = searchTexts.facets[name]?.[language] ?? name;
    const columns = [{ title, flexible: true }, { title: '', flexible: true }, { title: '', align: 'right' as const }, { title: '' }];
    return `\n${table({ columns, rows, width: terminalWidth(io), paint })}`;
  });
  return tables.join('');
}
