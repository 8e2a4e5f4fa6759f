import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const featureIdsUnique: GeoCheck = {
  id: 'feature-ids-unique',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Identifikátor (id) prvku je v souboru jediný.', en: 'The id of a feature is unique in the file.' },
  fix: { cs: 'Dejte každému prvku jiné „id“, nebo „id“ vynechte.', en: 'Give each feature an “id” of its own, or leave “id” out.' },
  needs: 'features',
  run: byDefects({
    'feature-id-repeated': { cs: '„id“ má už jiný prvek', en: 'another feature has the same “id”' },
  }),
};
