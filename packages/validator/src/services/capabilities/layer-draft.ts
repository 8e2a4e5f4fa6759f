import type { Box } from '../../crs/box.ts';
import { crsOfName } from '../../crs/crs-of-name.ts';
import type { ServiceLayer } from '../service-facts.ts';

/** A layer while its element is read. Extent and systems are those of the layer around it until it gives its own. */
export class LayerDraft {
  readonly #row: number;
  #name: string | undefined;
  #hasTitle = false;
  #isGroup = false;
  #box: [number, number, number, number] | undefined;
  #hasOwnBox = false;
  #hasUsualCrs: boolean | undefined;

  constructor(row: number, around?: LayerDraft) {
    this.#row = row;
    if (!around) return;
    around.#isGroup = true;
    this.#box = around.#box;
    this.#hasUsualCrs = around.#hasUsualCrs;
  }

  setName(name: string): void {
    if (name !== '') this.#name ??= name;
  }

  setTitle(title: string): void {
    this.#hasTitle ||= title !== '';
  }

  /** Several systems may stand in one text. */
  addCrs(names: string): void {
    for (const name of names.split(/\s+/u, 1_000)) if (name !== '') this.#hasUsualCrs = this.#hasUsualCrs === true || isUsual(name);
  }

  /** @param side 0 west, 1 south, 2 east, 3 north */
  setSide(side: 0 | 1 | 2 | 3, text: string): void {
    if (!this.#hasOwnBox || !this.#box) this.#box = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    this.#hasOwnBox = true;
    this.#box[side] = text.trim() === '' ? Number.NaN : Number(text);
  }

  /** Corners as texts of two numbers, longitude first. */
  setCorner(corner: 'lower' | 'upper', text: string): void {
    const [lon = '', lat = ''] = text.trim().split(/\s+/u);
    this.setSide(corner === 'lower' ? 0 : 2, lon);
    this.setSide(corner === 'lower' ? 1 : 3, lat);
  }

  get layer(): ServiceLayer {
    return {
      ...(this.#name !== undefined && { name: this.#name }),
      hasTitle: this.#hasTitle,
      isGroup: this.#isGroup,
      ...(this.#box && { box: this.#box satisfies Box }),
      ...(this.#hasUsualCrs !== undefined && { hasUsualCrs: this.#hasUsualCrs }),
      position: { row: this.#row },
    };
  }
}

/** Is it a coordinate system in use in Czechia? */
export function isUsual(name: string): boolean {
  return crsOfName(name).known !== undefined;
}
