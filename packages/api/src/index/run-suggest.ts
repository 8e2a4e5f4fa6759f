import type BetterSqlite from 'better-sqlite3';
import type { Scope } from '../visibility/scope.ts';
import { askerOf, isVisible } from './audience.ts';
import type { Columns } from './columns.ts';
import { FirstOf } from './first-of.ts';
import type { IndexSuggestion } from './index-query.ts';
import { quoted } from './term-lists.ts';

/** Titles looked at for one suggestion, the newest records first: enough to choose from, few enough to be quick. */
const maxVisible = 1_000;
const maxLooked = 20_000;

/**
 * Suggests titles with words that begin as the typed ones do; short titles and good passports first.
 *
 * @returns a function of the typed words, folded
 */
export function suggester(
  file: BetterSqlite.Database,
  columns: Columns,
): (scope: Scope, words: readonly string[], limit: number) => IndexSuggestion[] {
  const find = file.prepare(`select rowid from title_word where title_word match ? order by rowid desc limit ${maxLooked}`).pluck();
  const titleOf = file.prepare('select title from doc where slot = ?').pluck();
  return (scope, words, limit) => {
    if (words.length === 0) return [];
    const asker = askerOf(columns, scope);
    const { best, titleWords } = columns;
    const first = new FirstOf(limit * 3, (a, b) => titleWords[a]! - titleWords[b]! || best[a]! - best[b]! || a - b);
    let visible = 0;
    for (const rowid of find.iterate(words.map((word) => `${quoted(word)}*`).join(' AND ')) as IterableIterator<number>) {
      const slot = rowid - 1;
      if (!isVisible(columns, asker, slot)) continue;
      first.offer(slot);
      visible += 1;
      if (visible === maxVisible) break;
    }
    const byTitle = new Map<string, IndexSuggestion>();
    for (const slot of first.sorted()) {
      const title = titleOf.get(slot) as string;
      if (!byTitle.has(title)) byTitle.set(title, { id: columns.idOf(slot), text: title });
    }
    return [...byTitle.values()].slice(0, limit);
  };
}
