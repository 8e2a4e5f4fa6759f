import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsStopsUsed: GtfsCheck = {
  id: 'gtfs-stops-used',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Na každé zastávce něco staví.', en: 'Something stops at each stop.' },
  fix: { cs: 'Nepoužívané zastávky smažte.', en: 'Delete stops that are not used.' },
  needs: 'files',
  run: byGtfsDefects({
    'stop-unused': { cs: 'u zastávky nic nestaví', en: 'nothing stops at a stop' },
  }),
};
