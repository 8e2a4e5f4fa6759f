import { tolerances } from '../../score/rules.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const spreadsheetErrors: TableCheck = {
  id: 'spreadsheet-errors',
  dimension: 'accuracy',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V buňkách nejsou chyby vzorců (#REF!).', en: 'Cells hold no errors of formulas (#REF!).' },
  fix: { cs: 'Opravte vzorce v sešitu a vyexportujte data znovu.', en: 'Correct the formulas in the workbook and export the data again.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      const errors = column.kinds.get('spreadsheet-error');
      return (
        errors &&
        columnFinding(column, index, errors, ({ name, count, rows }) => ({
          cs: `Sloupec „${name}“: chyba vzorce, řádky ${rows} (celkem ${count}).`,
          en: `Column “${name}”: an error of a formula, rows ${rows} (${count} in all).`,
        }))
      );
    }),
};
