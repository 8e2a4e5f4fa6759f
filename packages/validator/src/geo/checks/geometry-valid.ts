import { byDefects } from '../by-defects.ts';
import type { GeoCheck } from '../geo-check.ts';

export const geometryValid: GeoCheck = {
  id: 'geometry-valid',
  dimension: 'accuracy',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Geometrie jsou platné: obvody se nekříží, díry leží uvnitř.',
    en: 'Geometries are valid: rings do not cross, holes lie inside.',
  },
  fix: {
    cs: 'Opravte geometrie v GIS programu (v QGISu „Opravit geometrie“) a vyexportujte soubor znovu.',
    en: 'Repair the geometries in a GIS program (in QGIS “Fix geometries”) and export the file again.',
  },
  needs: 'features',
  run: byDefects({
    'invalid-self-intersection': { cs: 'obvod plochy kříží sám sebe v bodě {detail}', en: 'a ring crosses itself at {detail}' },
    'invalid-ring-self-intersection': { cs: 'obvod plochy se sám sebe dotýká v bodě {detail}', en: 'a ring touches itself at {detail}' },
    'invalid-hole-outside-shell': { cs: 'díra leží mimo plochu, u bodu {detail}', en: 'a hole lies outside its polygon, near {detail}' },
    'invalid-nested-holes': { cs: 'díra leží v jiné díře, u bodu {detail}', en: 'a hole lies inside another hole, near {detail}' },
    'invalid-nested-shells': {
      cs: 'plocha leží uvnitř jiné plochy téže geometrie, u bodu {detail}',
      en: 'a polygon lies inside another of the same geometry, near {detail}',
    },
    'invalid-disconnected-interior': {
      cs: 'vnitřek plochy není souvislý, u bodu {detail}',
      en: 'the inside of a polygon is not connected, near {detail}',
    },
    'invalid-duplicate-rings': { cs: 'dva obvody jsou stejné, u bodu {detail}', en: 'two rings are the same, near {detail}' },
    'invalid-too-few-points': {
      cs: 'geometrie má málo různých bodů, u bodu {detail}',
      en: 'the geometry has too few different points, near {detail}',
    },
    'invalid-other': { cs: 'geometrie není platná, u bodu {detail}', en: 'the geometry is not valid, near {detail}' },
    'geometry-curved': {
      cs: 'geometrie má oblouky, platnost neověřena',
      en: 'the geometry has arcs, its validity was not checked',
      severity: 'hint',
    },
    'geometry-too-complex': {
      cs: 'geometrie je příliš složitá, platnost neověřena',
      en: 'the geometry is too complex, its validity was not checked',
      severity: 'hint',
    },
  }),
};
