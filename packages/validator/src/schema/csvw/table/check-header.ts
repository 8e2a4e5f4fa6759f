import type { FaultLog } from '../fault/fault-log.ts';
import type { CsvwColumn, CsvwTable } from '../metadata/table-description.ts';

/**
 * Does the header of a file match its description?
 *
 * @param titles titles of each column in the file; none for a file without a header
 * @see Metadata Vocabulary for Tabular Data, 5.3 (compatibility of tables and schemas)
 */
export function checkHeader(titles: readonly (readonly string[])[], { columns, lang = 'und', url }: CsvwTable, log: FaultLog): void {
  const described = columns?.filter(({ isVirtual }) => !isVirtual);
  if (!described) return;
  if (described.length !== titles.length) {
    log.error('columns-count', { url, row: 1 }, { name: String(titles.length), other: String(described.length) });
    return;
  }
  for (const [index, column] of described.entries()) {
    if (isCompatible(column, titles[index]!, lang)) continue;
    const place = { url, row: 1, column: index + 1 };
    if (Object.keys(column.titles).length === 0) log.error('column-titles-missing', place, { name: column.name ?? String(index + 1) });
    else log.error('column-mismatch', place, { name: String(index + 1), other: firstTitle(column) ?? '' });
  }
}

function isCompatible({ name, titles: described }: CsvwColumn, titles: readonly string[], lang: string): boolean {
  const entries = Object.entries(described);
  if (titles.length === 0 || (name === undefined && entries.length === 0)) return true;
  return entries.some(([language, texts]) => isSameLanguage(language, lang) && texts.some((text) => titles.includes(text)));
}

function isSameLanguage(first: string, second: string): boolean {
  if (first === 'und' || second === 'und') return true;
  const size = Math.min(first.length, second.length);
  return first.slice(0, size).toLowerCase() === second.slice(0, size).toLowerCase();
}

const firstTitle = ({ titles }: CsvwColumn) => Object.values(titles)[0]?.[0];
