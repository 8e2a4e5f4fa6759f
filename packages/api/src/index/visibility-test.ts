import { audiences, type Scope } from '../visibility/scope.ts';
import type { Columns } from './columns.ts';

/** No organisation has this number. */
const nobody = 0xff_ff_ff_ff;

/** Who asks, in the numbers of the index. */
export interface Asker {
  readonly rank: number;
  /** Code of the organisation whose own documents are all visible. */
  readonly own: number;
}

export function askerOf({ lists }: Columns, scope: Scope): Asker {
  const number = scope.organisation === null ? undefined : lists.organisation.numberOf(scope.organisation);
  const own = number === undefined ? -1 : lists.organisation.members.findIndex((members) => members[0] === number);
  return { rank: audiences.indexOf(scope.audience), own: own === -1 ? nobody : own };
}

/** May the asker see the document at all? */
export function isVisible({ organisation, profile, profiles }: Columns, { rank, own }: Asker, slot: number): boolean {
  return organisation[slot] === own || (profiles[profile[slot]!]?.audience ?? Infinity) <= rank;
}
