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

/** Slots of those that the asker may see, in order. `null` for all documents. */
export function visibleSlots(columns: Columns, { rank, own }: Asker, slots: Uint32Array | null, target: Uint32Array): Uint32Array {
  const { organisation, profile, profiles } = columns;
  const isShown = Uint8Array.from(profiles, (item) => ((item?.audience ?? Infinity) <= rank ? 1 : 0));
  const length = slots?.length ?? columns.size;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const slot = slots ? slots[at]! : at;
    // A slot without a document has profile 0, which is never shown.
    if (isShown[profile[slot]!] === 1 || organisation[slot] === own) {
      target[count] = slot;
      count += 1;
    }
  }
  return target.subarray(0, count);
}
