import type { Position } from '../../report.ts';
import type { Defects, DefectKind } from './defects.ts';

/** Where the survey stands in the file. */
export class Trail {
  readonly #defects: Defects;
  readonly #path: (string | number)[] = [];
  /** Number of the feature, from 1; undefined outside a collection. */
  feature: number | undefined;

  constructor(defects: Defects) {
    this.#defects = defects;
  }

  /** Runs a step one level deeper. */
  within<T>(name: string | number, step: () => T): T {
    this.#path.push(name);
    const result = step();
    this.#path.pop();
    return result;
  }

  /** Notes a defect here; false, so that a check of soundness can return it. */
  note(kind: DefectKind, detail?: string): false {
    this.#defects.note(kind, () => this.here(), detail);
    return false;
  }

  here(): Position {
    const pointer = this.#path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return { ...(this.feature !== undefined && { feature: this.feature }), pointer };
  }
}
