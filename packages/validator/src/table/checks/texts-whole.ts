import { tolerances } from '../../score/rules.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

/** Lengths at which databases and spreadsheets cut texts. */
const limits = new Set([100, 128, 200, 250, 254, 255, 256, 500, 512, 1_000, 1_024, 2_000, 4_000]);
const cellLimit = 32_767;

export const textsWhole: TableCheck = {
  id: 'texts-whole',
  dimension: 'completeness',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Dlouhé texty nejsou uříznuté.', en: 'Long texts are not cut off.' },
  fix: {
    cs: 'Zvětšete délku pole v exportu; texty teď končí všechny po stejném počtu znaků.',
    en: 'Allow longer texts in the export; they now all end after the same number of characters.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.rows, (column, index) => {
      const { maxLength, longest } = column;
      const isCut = maxLength === cellLimit || (limits.has(maxLength) && longest.count >= 3);
      if (!isCut || column.count('text') === 0) return undefined;
      return columnFinding(column, index, longest, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: texty končí přesně po ${maxLength} znacích, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: texts end after exactly ${maxLength} characters, rows ${rows} (${count} in all).`,
      }));
    }),
};
