import { isNumeric } from '../../table/column/column-type.ts';
import { both, eachStoredColumn } from '../stored-findings.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookNumbers: WorkbookCheck = {
  id: 'workbook-numbers',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Čísla jsou v sešitu uložena jako čísla.', en: 'Numbers are kept as numbers in the workbook.' },
  fix: {
    cs: 'Převeďte texty ve sloupci na čísla (Data – Text do sloupců); programy je jinak nesečtou.',
    en: 'Turn the texts of the column into numbers (Data – Text to columns); programs do not add them up otherwise.',
  },
  needs: 'sheets',
  // Digits that are a code, all of them texts, are kept right: only a mixture tells that they are not meant so.
  run: (facts) =>
    eachStoredColumn(
      facts,
      ({ numbers, wholeTexts, numberTexts }, column) => {
        if (!isNumeric(column) || column.role !== undefined || column.leadingZeros.count > 0) return undefined;
        const texts = both(wholeTexts, numberTexts);
        const isWrong = texts.count > 0 && (numbers > 0 || numberTexts.count > 0);
        return isWrong ? texts : undefined;
      },
      ({ count, rows }) => ({
        cs: `čísla uložená jako text, řádky ${rows} (celkem ${count}).`,
        en: `numbers kept as text, rows ${rows} (${count} in all).`,
      }),
    ),
};
