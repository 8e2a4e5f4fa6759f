import { tolerances } from '../../score/rules.ts';
import { holdsIco } from '../column/holds.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const icoZeros: TableCheck = {
  id: 'ico-zeros',
  dimension: 'accuracy',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'IČO má osm číslic i s nulami na začátku.', en: 'An IČO has eight digits, leading zeros included.' },
  fix: {
    cs: 'Uložte sloupec jako text a doplňte nuly zleva do osmi číslic.',
    en: 'Save the column as text and fill it with zeros from the left to eight digits.',
  },
  needs: 'names',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      if (!holdsIco(column)) return null;
      if (column.icoLostZeros.count === 0) return undefined;
      return columnFinding(column, index, column.icoLostZeros, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: IČO ztratilo nuly na začátku, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: an IČO has lost its leading zeros, rows ${rows} (${count} in all).`,
      }));
    }),
};
