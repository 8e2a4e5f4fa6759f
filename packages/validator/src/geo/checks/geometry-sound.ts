import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const geometrySound: GeoCheck = {
  id: 'geometry-sound',
  dimension: 'compliance',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Geometrie se dají přečíst: souřadnice jsou čísla, obvody jsou uzavřené.',
    en: 'Geometries can be read: coordinates are numbers, rings are closed.',
  },
  fix: {
    cs: 'Opravte uvedené prvky v GIS programu a vyexportujte soubor znovu.',
    en: 'Repair the features named in a GIS program and export the file again.',
  },
  needs: 'features',
  run(facts) {
    // RFC 7946 has rules of its own for all of this.
    if (facts.survey.trail.hasPointers) return undefined;
    return byDefects({
      'geometry-unreadable': { cs: 'geometrie je poškozená, nedá se přečíst', en: 'the geometry is damaged, it cannot be read' },
      'geometry-type': { cs: 'neznámý druh geometrie', en: 'unknown type of geometry' },
      'position-not-number': { cs: 'souřadnice nejsou čísla', en: 'coordinates are not numbers' },
      'position-huge': { cs: 'souřadnice není konečné číslo', en: 'a coordinate is no finite number' },
      'position-short': { cs: 'poloha nemá dvě souřadnice', en: 'a position does not have two coordinates' },
      'line-short': { cs: 'linie má méně než dvě polohy', en: 'a line has fewer than two positions' },
      'ring-open': { cs: 'obvod plochy není uzavřený', en: 'a ring is not closed' },
      'ring-short': { cs: 'obvod plochy má méně než čtyři polohy', en: 'a ring has fewer than four positions' },
      'geometry-other-type': {
        cs: 'geometrie je jiného druhu, než jaký vrstva uvádí',
        en: 'the geometry is of another type than the layer says',
        severity: 'warning',
      },
    })(facts);
  },
};
