import { tolerances } from '../../score/rules.ts';
import { isNumeric, numberKinds } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const numberText: TableCheck = {
  id: 'number-text',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Ve sloupci čísel jsou jen čísla.', en: 'A column of numbers holds numbers only.' },
  fix: {
    cs: 'Napište číslo, nebo nechte buňku prázdnou a slovní poznámku dejte do vlastního sloupce.',
    en: 'Write a number, or leave the cell empty and put the note into a column of its own.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isNumeric(column)) return null;
      const isName = column.role !== undefined || column.leadingZeros.count > 0;
      const words = column.wordy;
      if (isName || words.count === 0 || words.count !== column.count('text') || column.count(...numberKinds) < 10) return undefined;
      return columnFinding(column, index, words, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: text místo čísla, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: text in place of a number, rows ${rows} (${count} in all).`,
      }));
    }),
};
