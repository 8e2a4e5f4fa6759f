import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsStopPlaces: GtfsCheck = {
  id: 'gtfs-stop-places',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Zastávky mají souřadnice.', en: 'Stops have coordinates.' },
  fix: { cs: 'Doplňte zeměpisnou šířku a délku ve stupních.', en: 'Fill latitude and longitude in, in degrees.' },
  needs: 'files',
  run: byGtfsDefects({
    'stop-place': { cs: 'zastávka nemá souřadnice', en: 'a stop has no coordinates' },
  }),
};
