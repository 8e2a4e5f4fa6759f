import { isDated } from '../../table/column/column-type.ts';
import { eachStoredColumn } from '../stored-findings.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookDates: WorkbookCheck = {
  id: 'workbook-dates',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Data (dny) jsou v sešitu uložena jako datum.', en: 'Dates are kept as dates in the workbook.' },
  fix: {
    cs: 'Převeďte texty ve sloupci na datum; programy je jinak neseřadí.',
    en: 'Turn the texts of the column into dates; programs cannot sort them otherwise.',
  },
  needs: 'sheets',
  run: (facts) =>
    eachStoredColumn(
      facts,
      ({ dates, dateTexts, isoTexts }, column) => {
        const isWrong = isDated(column) && dateTexts.count > 0 && (dates > 0 || isoTexts < dateTexts.count);
        return isWrong ? dateTexts : undefined;
      },
      ({ count, rows }) => ({
        cs: `data uložená jako text, řádky ${rows} (celkem ${count}).`,
        en: `dates kept as text, rows ${rows} (${count} in all).`,
      }),
    ),
};
