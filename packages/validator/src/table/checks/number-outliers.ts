import { tolerances } from '../../score/rules.ts';
import { isNumeric } from '../column/column-type.ts';
import { outliersOf } from '../column/outliers.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

export const numberOutliers: TableCheck = {
  id: 'number-outliers',
  dimension: 'accuracy',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Žádné číslo není stokrát větší než všechna ostatní ve sloupci.',
    en: 'No number is a hundred times larger than all others of its column.',
  },
  fix: {
    cs: 'Ověřte číslo u zdroje: nejspíš chybí desetinná čárka nebo je v jiné jednotce.',
    en: 'Check the number at its source: a decimal mark is probably missing, or it is in another unit.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      if (!isNumeric(column)) return null;
      const rows = outliersOf(column);
      if (rows.length === 0) return undefined;
      return columnFinding(column, index, { count: rows.length, rows: [...rows] }, ({ name, rows: list, count }) => ({
        cs: `Sloupec „${name}“: číslo mnohonásobně větší než ostatní, řádky ${list} (celkem ${count}).`,
        en: `Column “${name}”: a number many times larger than the others, rows ${list} (${count} in all).`,
      }));
    }),
};
