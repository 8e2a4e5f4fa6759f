import type { Passport } from '@pasport/model';
import { audiences } from './scope.ts';
import { visibleView } from './visible-view.ts';
import type { PassportView } from './views.ts';

/** Only the own organisation; one step beyond the widest audiences. */
const ownOnly = audiences.length;

/**
 * What the least privileged permitted reader sees, and who that is. The search index is built from this view,
 * so that no word, facet or count tells an outsider more than the page would.
 *
 * @returns `minAudience` 0 public · 1 administration · 2 data team · 3 own organisation only
 */
export function leastView(passport: Passport): { passport: PassportView; minAudience: 0 | 1 | 2 | 3 } {
  for (const [rank, audience] of audiences.entries()) {
    const view = visibleView(passport, { audience, organisation: null });
    if (view) return { passport: view, minAudience: rank as 0 | 1 | 2 };
  }
  return { passport: { ...passport, view: 'full' }, minAudience: ownOnly };
}
