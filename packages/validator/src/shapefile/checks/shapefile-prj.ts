import { eachShapefile } from '../each-shapefile.ts';
import type { ShapefileCheck } from '../shapefile-check.ts';

export const shapefilePrj: ShapefileCheck = {
  id: 'shapefile-prj',
  dimension: 'understandability',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Souřadnicový systém popisuje soubor .prj.', en: 'A file .prj describes the coordinate system.' },
  fix: {
    cs: 'Přidejte soubor .prj; vytvoří ho export z GIS programu, když má vrstva nastavený souřadnicový systém.',
    en: 'Add the file .prj; an export from a GIS program makes it when the layer has a coordinate system set.',
  },
  needs: 'archive',
  run: (facts) =>
    eachShapefile(facts, ({ has, isPrjRead }) => {
      if (!has.has('shp') || isPrjRead) return [];
      return [
        {
          message: has.has('prj')
            ? {
                cs: 'Soubor .prj neobsahuje popis souřadnicového systému.',
                en: 'The file .prj holds no description of a coordinate system.',
              }
            : { cs: 'Chybí soubor .prj.', en: 'The file .prj is missing.' },
        },
      ];
    }),
};
