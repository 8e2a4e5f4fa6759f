import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookFormat: WorkbookCheck = {
  id: 'workbook-format',
  dimension: 'portability',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Sešit je v otevřeném formátu (XLSX, ODS).', en: 'The workbook is in an open format (XLSX, ODS).' },
  fix: {
    cs: 'Uložte data jako CSV, nebo aspoň jako XLSX či ODS.',
    en: 'Save the data as CSV, or at least as XLSX or ODS.',
  },
  needs: 'file',
  run({ closed, format }) {
    if (closed !== 'binary') return clean;
    const message =
      format === 'XLS'
        ? {
            cs: 'Soubor je starý sešit XLS; formát patří jednomu programu a jeho tabulky se nedají zkontrolovat.',
            en: 'The file is an old XLS workbook; the format belongs to one program and its tables cannot be checked.',
          }
        : {
            cs: 'Soubor je binární sešit XLSB; formát patří jednomu programu a jeho tabulky se nedají zkontrolovat.',
            en: 'The file is a binary XLSB workbook; the format belongs to one program and its tables cannot be checked.',
          };
    return { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: [], message }] };
  },
};
