import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsValues: GtfsCheck = {
  id: 'gtfs-values',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Hodnoty mají tvar, který norma GTFS předepisuje.', en: 'Values have the form that GTFS prescribes.' },
  fix: {
    cs: 'Opravte hodnotu: datum 20260531, čas 08:05:00, souřadnice ve stupních, kódy podle normy.',
    en: 'Correct the value: date 20260531, time 08:05:00, coordinates in degrees, codes as in the norm.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'cell-type': { cs: 'nepřípustná hodnota ve sloupci {names}', en: 'a value not allowed in the column {names}' },
  }),
};
