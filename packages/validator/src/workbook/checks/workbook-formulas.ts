import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookFormulas: WorkbookCheck = {
  id: 'workbook-formulas',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Vzorce mají uloženou hodnotu.', en: 'Formulas are saved with their values.' },
  fix: {
    cs: 'Otevřete sešit v tabulkovém programu, nechte ho přepočítat a uložte; nejlépe vzorce nahraďte hodnotami.',
    en: 'Open the workbook in a spreadsheet program, let it compute and save it; best replace formulas with their values.',
  },
  needs: 'sheets',
  run({ sheets }) {
    const formulas = sheets.reduce((sum, sheet) => sum + sheet.formulas, 0);
    if (formulas === 0) return undefined;
    const findings = sheets.flatMap(({ name, uncomputed: { count, positions } }) => {
      if (count === 0) return [];
      const message = {
        cs: `List „${name}“: vzorce bez uložené hodnoty (celkem ${count}); programy v buňkách nic nepřečtou.`,
        en: `Sheet “${name}”: formulas without a saved value (${count} in all); programs read nothing in the cells.`,
      };
      return [{ count, positions: positions.map((at) => ({ part: name, ...at })), message }];
    });
    if (findings.length === 0) return clean;
    const defects = findings.reduce((sum, { count }) => sum + count, 0);
    return { value: rateMeasure(defects, formulas, tolerances.types), findings, defects, opportunities: formulas };
  },
};
