import type { Position } from '../../report.ts';
import type { Defects, DefectKind } from './defects.ts';

/** Where the survey stands in the file. */
export class Trail {
  readonly #defects: Defects;
  /** Is the file JSON, so that a pointer leads into it? */
  readonly hasPointers: boolean;
  readonly #path: (string | number)[] = [];
  /** Number of the feature, from 1; undefined outside a collection. */
  feature: number | undefined;
  /** Line on which the feature begins, in text formats. */
  row: number | undefined;

  constructor(defects: Defects, hasPointers: boolean) {
    this.#defects = defects;
    this.hasPointers = hasPointers;
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
    return {
      ...(this.row !== undefined && { row: this.row }),
      ...(this.feature !== undefined && { feature: this.feature }),
      ...(this.hasPointers && { pointer: pointerTo(this.#path) }),
    };
  }

  /** Place of a feature by its number, or of what is in it. */
  placeOf(feature: number, ...path: readonly (string | number)[]): Position {
    return { feature, ...(this.hasPointers && { pointer: pointerTo(['features', feature - 1, ...path]) }) };
  }
}

function pointerTo(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
