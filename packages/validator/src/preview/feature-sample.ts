import type { JsonObject } from '../json/json-value.ts';
import { previewLimits } from './preview-limits.ts';
import { smallShape, type SmallShape } from './small-shape.ts';

/** What a preview shows of a layer: properties of the first features, and shapes of features from all over it. */
export class FeatureSample {
  readonly properties: JsonObject[] = [];
  #shapes: SmallShape[] = [];
  #seen = 0;
  /** One geometry of so many is kept. */
  #step = 1;

  /** Shapes of all features of a small layer, else of one of every so many. */
  get shapes(): readonly SmallShape[] {
    return this.#shapes;
  }

  addProperties(properties: JsonObject): void {
    if (this.properties.length < previewLimits.rows) this.properties.push(properties);
  }

  /** @param geometry a sound one */
  addGeometry(geometry: JsonObject): void {
    if (this.#seen % this.#step === 0) this.#shapes.push(smallShape(geometry));
    this.#seen += 1;
    if (this.#shapes.length <= previewLimits.features) return;
    this.#shapes = this.#shapes.filter((_, index) => index % 2 === 0);
    this.#step *= 2;
  }
}
