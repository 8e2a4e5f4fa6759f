import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsServiceDays: GtfsCheck = {
  id: 'gtfs-service-days',
  dimension: 'consistency',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Služba jezdí aspoň jeden den a její období má správné pořadí.',
    en: 'A service runs at least one day and its period is in order.',
  },
  fix: {
    cs: 'Označte dny v týdnu, nebo přidejte den do calendar_dates; opravte začátek a konec.',
    en: 'Mark days of the week, or add a day to calendar_dates; correct the start and the end.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'service-days': { cs: 'služba nemá žádný den', en: 'a service has no day', severity: 'warning' },
    'service-order': { cs: 'období končí dřív, než začne', en: 'a period ends before it begins' },
  }),
};
