import { clean } from '../../file/file-check.ts';
import type { GeoPackageCheck } from '../geopackage-check.ts';

export const geopackageTables: GeoPackageCheck = {
  id: 'geopackage-tables',
  dimension: 'compliance',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'GeoPackage má tabulky, které norma žádá.', en: 'The GeoPackage has the tables that the standard requires.' },
  fix: {
    cs: 'Vyexportujte data znovu jako GeoPackage; holá databáze SQLite jím není.',
    en: 'Export the data again as GeoPackage; a bare SQLite database is not one.',
  },
  needs: 'tables',
  run({ missingTables }) {
    if (missingTables.length === 0) return clean;
    const list = missingTables.join(', ');
    const message = { cs: `Chybí povinné tabulky: ${list}.`, en: `Required tables are missing: ${list}.` };
    return { value: 0, cap: 'unreadable', findings: [{ message, count: missingTables.length, positions: [] }] };
  },
};
