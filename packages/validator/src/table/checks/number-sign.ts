import { tolerances } from '../../score/rules.ts';
import { isNumeric } from '../column/column-type.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import { nameWords } from '../name-words.ts';
import type { TableCheck } from '../table-facts.ts';

/** Quantities that cannot be below zero. */
const quantities = new Set(
  'pocet poctu pocty kapacita kapacity kapacitam3 plocha plochy vymera rozloha delka sirka vek objem hmotnost obyvatel osob kusu ks count capacity area length age population'.split(
    ' ',
  ),
);
/** Differences of quantities may. */
const differences = new Set('rozdil zmena prirustek saldo bilance difference change'.split(' '));
const geography = new Set('zemepisna gps souradnice'.split(' '));

export const numberSign: TableCheck = {
  id: 'number-sign',
  dimension: 'accuracy',
  weight: 1,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Počty, plochy a délky nejsou záporné.', en: 'Counts, areas and lengths are not negative.' },
  fix: { cs: 'Opravte znaménko, nebo nechte neznámou hodnotu prázdnou.', en: 'Correct the sign, or leave an unknown value empty.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.types, (column, index) => {
      const words = nameWords(column.name);
      const isQuantity = words.some((word) => quantities.has(word)) && !words.some((word) => differences.has(word) || geography.has(word));
      if (!isQuantity || !isNumeric(column)) return null;
      const negative = [...column.values.values()].filter(({ number }) => number < 0);
      const count = negative.reduce((sum, seen) => sum + seen.count, 0);
      if (count === 0 || count > column.filled / 4) return undefined;
      return columnFinding(column, index, { count, rows: negative.slice(0, 5).map(({ row }) => row) }, ({ name, rows }) => ({
        cs: `Sloupec „${name}“: záporné číslo, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: a negative number, rows ${rows} (${count} in all).`,
      }));
    }),
};
