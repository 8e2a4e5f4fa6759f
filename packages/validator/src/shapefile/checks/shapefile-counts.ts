import { eachShapefile } from '../each-shapefile.ts';
import type { ShapefileCheck } from '../shapefile-check.ts';

export const shapefileCounts: ShapefileCheck = {
  id: 'shapefile-counts',
  dimension: 'consistency',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Soubory .shp, .shx a .dbf mají stejný počet záznamů.',
    en: 'The files .shp, .shx and .dbf have the same number of records.',
  },
  fix: {
    cs: 'Vyexportujte shapefile znovu; soubory nejspíš pocházejí z různých exportů a vlastnosti patří k jiným prvkům.',
    en: 'Export the shapefile again; the files probably come from different exports, and properties belong to other features.',
  },
  needs: 'archive',
  run: (facts) =>
    eachShapefile(facts, ({ counts }) => {
      if (new Set(counts.values()).size < 2) return [];
      const list = [...counts].map(([kind, count]) => `.${kind} ${count}`).join(', ');
      return [{ message: { cs: `Počty záznamů se liší: ${list}.`, en: `The numbers of records differ: ${list}.` } }];
    }),
};
