import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsRouteNames: GtfsCheck = {
  id: 'gtfs-route-names',
  dimension: 'understandability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Názvy linek se neopakují a dlouhý neopakuje krátký.',
    en: 'Names of routes do not repeat, and the long one does not repeat the short one.',
  },
  fix: { cs: 'Dejte lince název, který ji odliší.', en: 'Give the route a name that tells it apart.' },
  needs: 'files',
  run: byGtfsDefects({
    'route-names-same': { cs: 'dlouhý název je stejný jako krátký', en: 'the long name is the same as the short one' },
    'route-repeated': { cs: 'dvě linky mají stejné názvy', en: 'two routes have the same names' },
  }),
};
