import { byGtfsDefects } from '../by-gtfs-defects.ts';
import type { GtfsCheck } from '../gtfs-check.ts';

export const gtfsRows: GtfsCheck = {
  id: 'gtfs-rows',
  dimension: 'compliance',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Řádky mají tolik buněk, kolik je sloupců.', en: 'Rows have as many cells as there are columns.' },
  fix: { cs: 'Doplňte čárky; buňku, v níž je čárka, dejte do uvozovek.', en: 'Add the commas; put a cell that holds a comma into quotes.' },
  needs: 'files',
  run: byGtfsDefects({
    'row-long': { cs: 'více buněk než sloupců', en: 'more cells than columns' },
    'row-short': { cs: 'méně buněk než sloupců', en: 'fewer cells than columns' },
    'row-unreadable': { cs: 'uvozovky nejsou zavřené', en: 'a quote is not closed', severity: 'error' },
  }),
};
