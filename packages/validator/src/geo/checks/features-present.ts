import { clean } from '../../file/file-check.ts';
import type { GeoCheck } from '../geo-check.ts';

export const featuresPresent: GeoCheck = {
  id: 'features-present',
  dimension: 'completeness',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V souboru je aspoň jeden prvek.', en: 'The file holds at least one feature.' },
  fix: { cs: 'Zkontrolujte výběr nebo filtr při exportu.', en: 'Check the selection or filter of the export.' },
  needs: 'file',
  run({ isBroken, layer, survey: { features } }) {
    if (isBroken || features > 0) return clean;
    const message =
      layer === undefined
        ? { cs: 'Soubor nemá žádný prvek.', en: 'The file holds no feature.' }
        : { cs: `Vrstva „${layer}“ nemá žádný prvek.`, en: `The layer “${layer}” holds no feature.` };
    return { value: 0, findings: [{ count: 1, positions: layer === undefined ? [] : [{ part: layer }], message }] };
  },
};
