import { clean } from '../../file/file-check.ts';
import type { GeoPackageCheck } from '../geopackage-check.ts';

export const geopackageReadable: GeoPackageCheck = {
  id: 'geopackage-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je neporušená databáze SQLite.', en: 'The file is an undamaged SQLite database.' },
  fix: {
    cs: 'Vyexportujte GeoPackage znovu a nahrajte celý soubor; nejspíš se přerušilo kopírování.',
    en: 'Export the GeoPackage again and upload the whole file; copying was probably interrupted.',
  },
  needs: 'file',
  run({ fault }) {
    if (!fault) return clean;
    const message =
      fault === 'damaged'
        ? {
            cs: 'Databáze je poškozená nebo useknutá, nedá se přečíst celá.',
            en: 'The database is damaged or cut off, it cannot be read whole.',
          }
        : { cs: 'Soubor není databáze SQLite.', en: 'The file is no SQLite database.' };
    return { value: 0, cap: 'unreadable', findings: [{ message, count: 1, positions: [] }] };
  },
};
