import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsReferences: GtfsCheck = {
  id: 'gtfs-references',
  dimension: 'consistency',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Odkazy mezi soubory vedou na řádky, které existují.', en: 'References between files lead to rows that exist.' },
  fix: { cs: 'Doplňte chybějící řádek, nebo opravte identifikátor.', en: 'Add the missing row, or correct the identifier.' },
  needs: 'files',
  run: byGtfsDefects({
    reference: {
      cs: 'sloupec {names} odkazuje na něco, co v datech není',
      en: 'the column {names} refers to something that is not in the data',
    },
    'service-missing': { cs: 'spoj jezdí podle služby, která není v kalendáři', en: 'a trip follows a service that no calendar has' },
    'stop-station': { cs: 'nadřazená stanice není stanicí', en: 'the parent station is no station' },
  }),
};
