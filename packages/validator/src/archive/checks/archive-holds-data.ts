import { clean } from '../../file/file-check.ts';
import type { ArchiveCheck } from '../archive-check.ts';

export const archiveHoldsData: ArchiveCheck = {
  id: 'archive-holds-data',
  dimension: 'completeness',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V archivu jsou soubory s daty.', en: 'The archive holds data files.' },
  fix: { cs: 'Přidejte do archivu soubory s daty (CSV, XLSX, GeoJSON …).', en: 'Add data files to the archive (CSV, XLSX, GeoJSON …).' },
  needs: 'list',
  run({ dataFiles, otherFiles, failure }) {
    if (dataFiles.length > 0 || failure) return clean;
    const message =
      otherFiles.length === 0
        ? { cs: 'Archiv je prázdný.', en: 'The archive is empty.' }
        : { cs: 'V archivu není žádný soubor s daty.', en: 'There is no data file in the archive.' };
    return {
      value: 0,
      cap: 'not-reachable',
      findings: [{ count: 1, positions: otherFiles.slice(0, 5).map((part) => ({ part })), message }],
    };
  },
};
