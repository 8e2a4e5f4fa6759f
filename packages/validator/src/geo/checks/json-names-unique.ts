import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const jsonNamesUnique: GeoCheck = {
  id: 'json-names-unique',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Žádné jméno se v objektu JSON neopakuje.', en: 'No name is repeated in a JSON object.' },
  fix: {
    cs: 'Ponechte v objektu každé jméno jen jednou; čtenáři dvojí hodnotu čtou každý jinak.',
    en: 'Keep each name once in an object; readers take one or the other value.',
  },
  needs: 'json',
  run: byDefects({
    'json-name-ambiguous': { cs: 'jméno se v objektu opakuje s jinou hodnotou', en: 'a name is repeated in an object with another value' },
    'json-name-repeated': { cs: 'jméno se v objektu opakuje', en: 'a name is repeated in an object', severity: 'warning' },
  }),
};
