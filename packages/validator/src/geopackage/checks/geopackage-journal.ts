import { clean } from '../../file/file-check.ts';
import type { GeoPackageCheck } from '../geopackage-check.ts';

export const geopackageJournal: GeoPackageCheck = {
  id: 'geopackage-journal',
  dimension: 'portability',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'GeoPackage byl po úpravách uzavřen, není v režimu WAL.',
    en: 'The GeoPackage was closed after editing, it is not in WAL mode.',
  },
  fix: {
    cs: 'Vrstvu v programu zavřete, nebo data vyexportujte do nového souboru; poslední změny mohou zůstat v souboru .gpkg-wal.',
    en: 'Close the layer in the program, or export the data into a new file; the last changes may be left in the file .gpkg-wal.',
  },
  needs: 'tables',
  run({ isWal }) {
    if (!isWal) return clean;
    const message = {
      cs: 'Soubor zůstal v režimu WAL; bez souboru .gpkg-wal v něm mohou chybět poslední změny a z disku jen pro čtení ho nejde otevřít.',
      en: 'The file was left in WAL mode; without the file .gpkg-wal the last changes may be missing, and it cannot be opened from a read-only disk.',
    };
    return { value: 0, findings: [{ message, count: 1, positions: [] }] };
  },
};
