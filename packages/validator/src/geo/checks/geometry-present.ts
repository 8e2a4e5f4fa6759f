import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const geometryPresent: GeoCheck = {
  id: 'geometry-present',
  dimension: 'completeness',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Každý prvek má geometrii.', en: 'Every feature has a geometry.' },
  fix: {
    cs: 'Doplňte polohu, nebo v popisu dat uveďte, proč chybí.',
    en: 'Add the location, or say in the description why it is missing.',
  },
  needs: 'features',
  run: byDefects({
    'geometry-null': { cs: 'prvek nemá geometrii', en: 'the feature has no geometry' },
    'geometry-empty': { cs: 'geometrie je prázdná', en: 'the geometry is empty' },
  }),
};
