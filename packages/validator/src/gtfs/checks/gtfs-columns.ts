import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsColumns: GtfsCheck = {
  id: 'gtfs-columns',
  dimension: 'completeness',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubory mají povinné sloupce, každý jednou.', en: 'Files have the required columns, each once.' },
  fix: { cs: 'Doplňte sloupec podle normy GTFS; zdvojený smažte.', en: 'Add the column as GTFS says; delete the double one.' },
  needs: 'files',
  run: byGtfsDefects({
    'column-missing': { cs: 'chybí sloupec {names}', en: 'the column {names} is missing' },
    'column-repeated': { cs: 'sloupec {names} je tu dvakrát', en: 'the column {names} is there twice' },
  }),
};
