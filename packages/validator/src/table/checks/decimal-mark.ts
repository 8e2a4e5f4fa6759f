import { tolerances } from '../../score/rules.ts';
import { isNumeric } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const decimalMark: TableCheck = {
  id: 'decimal-mark',
  dimension: 'accuracy',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Desetinná čísla v jednom sloupci mají jednu značku.', en: 'Decimals of one column use one mark.' },
  fix: { cs: 'Sjednoťte desetinnou značku ve sloupci, nejlépe na tečku.', en: 'Use one decimal mark in the column, best a point.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isNumeric(column)) return null;
      const [points, commas] = [column.kinds.get('decimal-point'), column.kinds.get('decimal-comma')];
      if (!points || !commas) return undefined;
      const fewer = points.count < commas.count ? points : commas;
      return columnFinding(column, index, fewer, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“ míchá desetinnou tečku a čárku, jinak jsou řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}” mixes decimal points and commas; rows ${rows} differ (${count} in all).`,
      }));
    }),
};
