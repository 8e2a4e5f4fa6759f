import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsIdsUnique: GtfsCheck = {
  id: 'gtfs-ids-unique',
  dimension: 'consistency',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Identifikátory se neopakují.', en: 'Identifiers do not repeat.' },
  fix: {
    cs: 'Dejte každé zastávce, lince, spoji a službě vlastní identifikátor; opakovaný řádek smažte.',
    en: 'Give each stop, route, trip and service an identifier of its own; delete a repeated row.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'id-repeated': { cs: 'opakuje se {names}', en: '{names} repeats' },
  }),
};
