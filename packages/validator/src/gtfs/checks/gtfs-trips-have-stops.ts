import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsTripsHaveStops: GtfsCheck = {
  id: 'gtfs-trips-have-stops',
  dimension: 'completeness',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý spoj má aspoň dvě zastávky.', en: 'Each trip has at least two stops.' },
  fix: {
    cs: 'Doplňte zastávky spoje do stop_times, nebo spoj smažte.',
    en: 'Add the stops of the trip to stop_times, or delete the trip.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'trip-stops': { cs: 'spoj má méně než dvě zastávky', en: 'a trip has fewer than two stops' },
  }),
};
