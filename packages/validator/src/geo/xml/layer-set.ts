import type { Layer } from '../checked-layers.ts';
import { coverageOf } from '../overlaps/coverage-of.ts';
import { Survey } from '../survey/survey.ts';
import type { System } from '../survey/system.ts';
import type { XmlSurveyOptions } from './inspect-xml-map.ts';

const maxLayers = 200;

/** Layers of a file that come to light while it is read. */
export class LayerSet {
  readonly layers: Layer[] = [];
  readonly #byKey = new Map<string, Survey>();
  readonly #options: XmlSurveyOptions;

  constructor(options: XmlSurveyOptions) {
    this.#options = options;
  }

  /** The survey of a layer, new or known; of the last one when there are too many. */
  survey(key: string, name: string, system: System): Survey {
    const known = this.#byKey.get(key) ?? (this.layers.length >= maxLayers ? this.layers.at(-1)?.survey : undefined);
    if (known) return known;
    const { declared, ...options } = this.#options;
    const survey = new Survey({ ...options, system, coverage: coverageOf(declared, name) });
    this.#byKey.set(key, survey);
    this.layers.push({ name, survey });
    return survey;
  }
}
