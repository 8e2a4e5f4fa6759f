import type { Position } from '../report.ts';
import type { RepeatedNames } from './json-check.ts';

const maxPlaces = 5;

/** Names that came again in the same object. */
export class NamesMet {
  repeated: RepeatedNames | undefined;
  ambiguous: RepeatedNames | undefined;

  /** @param position called only for the first few, for it may be costly */
  note(isSameValue: boolean, position: () => Position): void {
    if (isSameValue) this.repeated = grown(this.repeated, position);
    else this.ambiguous = grown(this.ambiguous, position);
  }
}

function grown(known: RepeatedNames | undefined, position: () => Position): RepeatedNames {
  const positions = known?.positions ?? [];
  return { count: (known?.count ?? 0) + 1, positions: positions.length < maxPlaces ? [...positions, position()] : positions };
}
