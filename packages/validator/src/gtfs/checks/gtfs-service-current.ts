import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsServiceCurrent: GtfsCheck = {
  id: 'gtfs-service-current',
  dimension: 'currentness',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Jízdní řády ještě platí.', en: 'The timetables are still valid.' },
  fix: { cs: 'Zveřejněte nové jízdní řády.', en: 'Publish the new timetables.' },
  needs: 'files',
  run: byGtfsDefects({
    'service-ended': { cs: 'poslední den jízdních řádů už minul', en: 'the last day of the timetables is over' },
  }),
};
