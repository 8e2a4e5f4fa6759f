import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsFiles: GtfsCheck = {
  id: 'gtfs-files',
  dimension: 'completeness',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Povinné soubory jízdních řádů jsou v archivu a nejsou prázdné.',
    en: 'The required files of the feed are in the archive and not empty.',
  },
  fix: {
    cs: 'Doplňte chybějící soubor; povinné jsou agency, stops, routes, trips, stop_times a calendar nebo calendar_dates.',
    en: 'Add the missing file; agency, stops, routes, trips, stop_times and calendar or calendar_dates are required.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'file-missing': { cs: 'chybí soubor {names}', en: 'the file {names} is missing' },
    'file-empty': { cs: 'soubor {names} je prázdný', en: 'the file {names} is empty' },
  }),
};
