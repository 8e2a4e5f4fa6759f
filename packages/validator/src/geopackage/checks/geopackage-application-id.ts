import { clean } from '../../file/file-check.ts';
import type { GeoPackageCheck } from '../geopackage-check.ts';

export const geopackageApplicationId: GeoPackageCheck = {
  id: 'geopackage-application-id',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Databáze je označená jako GeoPackage (application_id).', en: 'The database is marked as a GeoPackage (application_id).' },
  fix: {
    cs: 'Vyexportujte GeoPackage novější verzí programu, nebo nastavte PRAGMA application_id = 0x47504B47.',
    en: 'Export the GeoPackage with a newer version of the program, or set PRAGMA application_id = 0x47504B47.',
  },
  needs: 'tables',
  run({ hasApplicationId }) {
    if (hasApplicationId) return clean;
    const message = {
      cs: 'Databáze není označená jako GeoPackage; některé programy ji neotevřou.',
      en: 'The database is not marked as a GeoPackage; some programs do not open it.',
    };
    return { value: 0, findings: [{ message, count: 1, positions: [] }] };
  },
};
