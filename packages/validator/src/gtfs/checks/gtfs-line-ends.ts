import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsLineEnds: GtfsCheck = {
  id: 'gtfs-line-ends',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Konce řádků jsou v celém souboru stejné.', en: 'Line ends are the same in the whole file.' },
  fix: {
    cs: 'Sjednoťte konce řádků (LF nebo CRLF) a odstraňte řídicí znaky.',
    en: 'Use one kind of line ends (LF or CRLF) and remove control characters.',
  },
  needs: 'files',
  run: byGtfsDefects({
    'line-ends': { cs: 'soubor {names} střídá konce řádků', en: 'the file {names} mixes line ends' },
  }),
};
