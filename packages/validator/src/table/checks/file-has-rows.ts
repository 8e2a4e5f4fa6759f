import { clean } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';

export const fileHasRows: TableCheck = {
  id: 'file-has-rows',
  dimension: 'completeness',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V souboru jsou data.', en: 'There are data in the file.' },
  fix: {
    cs: 'Zkontrolujte export: soubor nesmí být prázdný ani mít jen hlavičku.',
    en: 'Check the export: the file must not be empty nor hold a header only.',
  },
  needs: 'file',
  run({ table }) {
    if (table.rows > 0) return clean;
    const message =
      table.width === 0
        ? { cs: 'Soubor je prázdný.', en: 'The file is empty.' }
        : { cs: 'Soubor má jen hlavičku, žádná data.', en: 'The file has a header only, no data.' };
    return { value: 0, cap: 'not-reachable', findings: [{ count: 1, positions: [{ row: 1 }], message }] };
  },
};
