import type { Text } from '@pasport/model';
import { eachShapefile } from '../each-shapefile.ts';
import type { MemberKind, ShapefileCheck } from '../shapefile-check.ts';

export const shapefileMembers: ShapefileCheck = {
  id: 'shapefile-members',
  dimension: 'compliance',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'V archivu jsou všechny soubory shapefilu: .shp, .shx, .dbf.',
    en: 'The archive has all files of the shapefile: .shp, .shx, .dbf.',
  },
  fix: {
    cs: 'Zabalte do archivu všechny soubory stejného jména (.shp, .shx, .dbf, .prj, .cpg).',
    en: 'Pack all files of the same name into the archive (.shp, .shx, .dbf, .prj, .cpg).',
  },
  needs: 'archive',
  run: (facts) => {
    const outcome = eachShapefile(facts, ({ has }) =>
      (['shp', 'dbf', 'shx'] as const)
        .filter((kind) => !has.has(kind))
        .map((kind) => ({ message: words[kind], ...(kind === 'shx' && { severity: 'warning' as const }) })),
    );
    const isHalf = facts.shapefiles.some(({ has }) => !has.has('shp') || !has.has('dbf'));
    return isHalf ? { ...outcome, cap: 'unreadable' } : outcome;
  },
};

const words: Readonly<Record<Extract<MemberKind, 'shp' | 'dbf' | 'shx'>, Text>> = {
  shp: { cs: 'Chybí soubor .shp, tedy všechny geometrie.', en: 'The file .shp is missing, i.e. all geometries.' },
  dbf: { cs: 'Chybí soubor .dbf, tedy všechny vlastnosti prvků.', en: 'The file .dbf is missing, i.e. all properties of the features.' },
  shx: {
    cs: 'Chybí soubor .shx (rejstřík); řada programů shapefile neotevře.',
    en: 'The file .shx (index) is missing; many programs do not open the shapefile.',
  },
};
