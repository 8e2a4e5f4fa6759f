import { extentOutcome } from '../../geo/extent-outcome.ts';
import { GrowingBox } from '../../geo/survey/growing-box.ts';
import type { GpxCheck } from '../gpx-check.ts';

export const gpxBounds: GpxCheck = {
  id: 'gpx-bounds',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Rozsah (bounds) obsahuje všechny body.', en: 'The extent (bounds) holds all points.' },
  fix: { cs: 'Spočítejte „bounds“ znovu, nebo je vynechte.', en: 'Compute “bounds” again, or leave them out.' },
  needs: 'document',
  run({ bounds, layers }) {
    const actual = new GrowingBox();
    for (const { survey } of layers) actual.addBox(survey.box);
    return extentOutcome(bounds && actual.box ? [{ declared: bounds, actual: actual.box }] : []);
  },
};
