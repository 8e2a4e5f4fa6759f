import { fold, tokenize } from '@pasport/model';
import type BetterSqlite from 'better-sqlite3';
import type { Scope } from '../visibility/scope.ts';
import type { Columns } from './columns.ts';
import { FirstOf } from './first-of.ts';
import { visibleIn } from './hard-filters.ts';
import type { IndexSuggestion } from './index-query.ts';
import { quoted } from './term-lists.ts';

/** Titles looked at for one suggestion: enough to choose from, few enough to be quick. */
const maxLooked = 20_000;

/** Suggests titles whose words begin as the typed ones do, the last word unfinished; the best passports first. */
export function suggester(file: BetterSqlite.Database, columns: Columns): (scope: Scope, text: string, limit: number) => IndexSuggestion[] {
  const find = file.prepare(`select rowid from term where term match ? limit ${maxLooked}`).pluck();
  const titleOf = file.prepare('select title from doc where slot = ?').pluck();
  return (scope, text, limit) => {
    const words = tokenize(text).map(fold);
    if (words.length === 0) return [];
    const match = words.map((word) => `title:${quoted(word)}*`).join(' AND ');
    const isVisible = visibleIn(columns, scope);
    const { quality, titleWords } = columns;
    const first = new FirstOf(limit * 3, (a, b) => (titleWords[a] ?? 0) - (titleWords[b] ?? 0) || (quality[b] ?? 0) - (quality[a] ?? 0) || a - b);
    for (const rowid of find.iterate(match) as IterableIterator<number>) if (isVisible(rowid - 1)) first.offer(rowid - 1);
    const byTitle = new Map<string, IndexSuggestion>();
    for (const slot of first.sorted()) {
      const title = titleOf.get(slot) as string;
      if (!byTitle.has(title)) byTitle.set(title, { id: columns.idOf(slot), text: title });
    }
    return [...byTitle.values()].slice(0, limit);
  };
}
