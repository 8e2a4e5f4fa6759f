import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsColumnsKnown: GtfsCheck = {
  id: 'gtfs-columns-known',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Sloupce se jmenují, jak říká norma GTFS.', en: 'Columns are named as GTFS says.' },
  fix: {
    cs: 'Opravte název sloupce; vlastní sloupce programy přeskočí.',
    en: 'Correct the name of the column; programs skip columns of your own.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'column-unknown': { cs: 'norma nezná sloupec {names}', en: 'the norm knows no column {names}' },
  }),
};
