import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsStopSequence: GtfsCheck = {
  id: 'gtfs-stop-sequence',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Pořadí zastávek spoje se neopakuje.', en: 'The order of stops of a trip does not repeat.' },
  fix: { cs: 'Očíslujte zastávky spoje rostoucí řadou.', en: 'Number the stops of a trip in a growing order.' },
  needs: 'files',
  run: byGtfsDefects({
    'sequence-repeated': { cs: 'stejné pořadí je u spoje dvakrát', en: 'a trip has the same number of a stop twice' },
  }),
};
