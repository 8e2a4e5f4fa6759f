import { shareMeasure } from '../../score/measures.ts';
import { dateKinds, numberKinds } from '../column/column-type.ts';
import { clean, type CsvCheck } from '../csv-check.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const nullSpellings: CsvCheck = {
  id: 'null-spellings',
  dimension: 'completeness',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Chybějící hodnota je prázdná buňka, ne pomlčka nebo N/A.', en: 'A missing value is an empty cell, not a dash or N/A.' },
  fix: { cs: 'Nechte buňky bez hodnoty prázdné.', en: 'Leave cells without a value empty.' },
  needsTable: true,
  run(facts) {
    const {
      findings,
      defects = 0,
      opportunities = 0,
    } = eachColumn(facts, 1, (column, index) => {
      const spelled = column.kinds.get('null-spelling');
      if (!spelled || column.count(...numberKinds, ...dateKinds) === 0) return undefined;
      return columnFinding(column, index, spelled, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: chybějící hodnota vypsaná slovem nebo pomlčkou, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: a missing value spelled out, rows ${rows} (${count} in all).`,
      }));
    });
    return findings.length === 0
      ? clean
      : { value: shareMeasure(opportunities - defects, opportunities), findings, defects, opportunities };
  },
};
