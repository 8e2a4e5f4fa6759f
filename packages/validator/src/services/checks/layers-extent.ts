import type { ServiceCheck } from '../service-check.ts';
import { layerOutcome } from '../layer-outcome.ts';

export const layersExtent: ServiceCheck = {
  id: 'layers-extent',
  dimension: 'completeness',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Každá vrstva uvádí svůj rozsah.', en: 'Each layer gives its extent.' },
  fix: {
    cs: 'Doplňte rozsah vrstvy ve stupních; servery ho umějí spočítat z dat.',
    en: 'Add the extent of the layer in degrees; servers can compute it from the data.',
  },
  needs: 'description',
  run({ layers }) {
    const own = layers?.filter(({ isGroup }) => !isGroup) ?? [];
    if (own.length === 0) return undefined;
    const wrong = own.filter(({ box }) => box === undefined);
    return layerOutcome(wrong, own, { cs: 'není uveden rozsah', en: 'no extent' });
  },
};
