import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsRequiredCells: GtfsCheck = {
  id: 'gtfs-required-cells',
  dimension: 'completeness',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Povinné buňky jsou vyplněné.', en: 'Required cells are filled.' },
  fix: { cs: 'Doplňte hodnotu.', en: 'Fill the value in.' },
  needs: 'files',
  run: byGtfsDefects({
    'cell-missing': { cs: 'chybí hodnota ve sloupci {names}', en: 'no value in the column {names}' },
    'stop-name': { cs: 'zastávka nemá název', en: 'a stop has no name' },
    'route-names': { cs: 'linka nemá krátký ani dlouhý název', en: 'a route has neither a short nor a long name' },
  }),
};
