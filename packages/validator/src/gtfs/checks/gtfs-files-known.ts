import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsFilesKnown: GtfsCheck = {
  id: 'gtfs-files-known',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Soubory se jmenují, jak říká norma GTFS, a leží v kořeni archivu.',
    en: 'Files are named as GTFS says and stand at the root of the archive.',
  },
  fix: {
    cs: 'Soubory přejmenujte podle normy, cizí z archivu odstraňte a žádné nedávejte do složky.',
    en: 'Name the files as the norm says, take others out of the archive and put none into a folder.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'file-unknown': { cs: 'norma nezná soubor {names}', en: 'the norm knows no file {names}' },
    'file-in-folder': { cs: 'soubory leží ve složce {names}', en: 'the files stand in the folder {names}' },
  }),
};
