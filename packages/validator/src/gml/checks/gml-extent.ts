import { extentOutcome } from '../../geo/extent-outcome.ts';
import { GrowingBox } from '../../geo/survey/growing-box.ts';
import type { GmlCheck } from '../gml-check.ts';

export const gmlExtent: GmlCheck = {
  id: 'gml-extent',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Rozsah souboru (boundedBy) obsahuje všechny prvky.', en: 'The extent of the file (boundedBy) holds all features.' },
  fix: {
    cs: 'Vyexportujte soubor znovu; rozsah program spočítá. Pozor na pořadí souřadnic.',
    en: 'Export the file again; the program computes the extent. Mind the order of coordinates.',
  },
  needs: 'document',
  run({ extent, layers }) {
    const systems = new Set(layers.map(({ survey: { system } }) => (system.kind === 'declared' ? system.crs.name : system.kind)));
    if (systems.size !== 1 || !extent) return undefined;
    const actual = new GrowingBox();
    for (const { survey } of layers) actual.addBox(survey.box);
    return extentOutcome(actual.box ? [{ declared: extent, actual: actual.box }] : []);
  },
};
