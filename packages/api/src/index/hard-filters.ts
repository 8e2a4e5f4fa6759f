import { audiences, type Scope } from '../visibility/scope.ts';
import type { Columns } from './columns.ts';
import { dayOf, endOfTime } from './index-document.ts';
import type { IndexFilters } from './index-query.ts';

export type SlotTest = (slot: number) => boolean;

/** May the scope see the document at all? */
export function visibleIn(columns: Columns, scope: Scope): SlotTest {
  const rank = audiences.indexOf(scope.audience);
  const own = scope.organisation === null ? undefined : columns.codes.organisation.codeOf(scope.organisation);
  const { audience, organisation } = columns;
  if (own === undefined) return (slot) => (audience[slot] ?? 0) <= rank;
  return (slot) => (audience[slot] ?? 0) <= rank || organisation[slot] === own;
}

/** Filters that are no facets: status, box, period. Those that are not asked for are left out. */
export function hardFilters(columns: Columns, filters: IndexFilters): SlotTest[] {
  return [statusFilter(columns, filters), boxFilter(columns, filters), periodFilter(columns, filters)].filter((test) => test !== null);
}

function statusFilter({ codes, status }: Columns, filters: IndexFilters): SlotTest | null {
  if (!filters.status) return null;
  const wanted = new Set(filters.status.map((value) => codes.status.codeOf(value)));
  return (slot) => wanted.has(status[slot]);
}

/** Boxes touch; a document without a place matches no box. */
function boxFilter({ box }: Columns, { bbox }: IndexFilters): SlotTest | null {
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  return (slot) => {
    const at = slot * 4;
    return box[at]! <= east && box[at + 2]! >= west && box[at + 1]! <= north && box[at + 3]! >= south;
  };
}

/** Periods overlap; a document without a period matches none. */
function periodFilter({ periodStart, periodEnd }: Columns, { from, to }: IndexFilters): SlotTest | null {
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? -endOfTime : dayOf(from);
  const last = to === undefined ? endOfTime : dayOf(to);
  return (slot) => {
    const [start = 1, end = 0] = [periodStart[slot], periodEnd[slot]];
    return start <= end && start <= last && end >= first;
  };
}
