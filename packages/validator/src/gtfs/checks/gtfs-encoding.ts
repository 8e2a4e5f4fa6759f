import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsEncoding: GtfsCheck = {
  id: 'gtfs-encoding',
  dimension: 'compliance',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubory jsou v UTF-8.', en: 'The files are in UTF-8.' },
  fix: { cs: 'Uložte soubory v kódování UTF-8.', en: 'Save the files in UTF-8.' },
  needs: 'files',
  run: byGtfsDefects({
    encoding: { cs: 'soubor {names} není v UTF-8', en: 'the file {names} is not in UTF-8' },
    nulls: { cs: 'v souboru {names} jsou nulové znaky', en: 'the file {names} holds null characters' },
  }),
};
