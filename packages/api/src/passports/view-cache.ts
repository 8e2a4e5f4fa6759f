import type { Scope } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { documentOf, type PassportRow } from './passport.store.ts';

/** Views kept; what is read often is read by many. */
const maxViews = 1_000;

/** Views of stored passports made lately. A view depends on the stored row and the scope alone, so these name it. */
export type ViewCache = Map<string, PassportView | null>;

/** The part of a row that names its views. */
export type RowHead = Pick<PassportRow, 'id' | 'organisation_id' | 'change_seq'>;

function keyOf(row: RowHead, scope: Scope): string {
  return `${row.id} ${row.change_seq} ${scope.audience} ${scope.organisation === row.organisation_id}`;
}

/** The view of a row as it is stored now, if it was made before; `undefined` when it was not. */
export function knownView(cache: ViewCache, row: RowHead, scope: Scope): PassportView | null | undefined {
  return cache.get(keyOf(row, scope));
}

/**
 * What the scope may see of a stored passport. The row is read each time, so a change or a raised level takes
 * effect on the next request; only the work on an unchanged row is saved.
 */
export function viewOfRow(cache: ViewCache, row: PassportRow, scope: Scope): PassportView | null {
  const known = knownView(cache, row, scope);
  if (known !== undefined) return known;
  const view = visibleView(documentOf(row), scope);
  if (cache.size >= maxViews) cache.delete(cache.keys().next().value ?? '');
  cache.set(keyOf(row, scope), view && Object.freeze(view));
  return view;
}
