import { dateKinds, numberKinds } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const nullSpellings: TableCheck = {
  id: 'null-spellings',
  dimension: 'completeness',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Chybějící hodnota je prázdná buňka, ne pomlčka nebo N/A.', en: 'A missing value is an empty cell, not a dash or N/A.' },
  fix: { cs: 'Nechte buňky bez hodnoty prázdné.', en: 'Leave cells without a value empty.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, 1, (column, index) => {
      if (column.count(...numberKinds, ...dateKinds) === 0) return null;
      const spelled = column.kinds.get('null-spelling');
      return (
        spelled &&
        columnFinding(column, index, spelled, ({ name, count, rows }) => ({
          cs: `Sloupec „${name}“: chybějící hodnota vypsaná slovem nebo pomlčkou, řádky ${rows} (celkem ${count}).`,
          en: `Column “${name}”: a missing value spelled out, rows ${rows} (${count} in all).`,
        }))
      );
    }),
};
