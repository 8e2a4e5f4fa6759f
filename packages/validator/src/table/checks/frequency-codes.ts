import { findIri } from '@pasport/model';
import { tolerances } from '../../score/rules.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

const list = 'http://publications.europa.eu/resource/authority/frequency/';

export const frequencyCodes: TableCheck = {
  id: 'frequency-codes',
  dimension: 'accuracy',
  weight: 1,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Periodicity jsou z evropského číselníku.', en: 'Frequencies are from the European code list.' },
  fix: {
    cs: 'Nahraďte adresu položkou evropského číselníku periodicit.',
    en: 'Replace the address by an item of the European list of frequencies.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      const codes = column.distinct > 100 ? [] : [...column.values].filter(([value]) => value.startsWith(list));
      if (codes.length === 0) return null;
      const wrong = codes.filter(([value]) => !findIri('frequency', value)).map(([, seen]) => seen);
      if (wrong.length === 0) return undefined;
      const count = wrong.reduce((sum, seen) => sum + seen.count, 0);
      return columnFinding(column, index, { count, rows: wrong.slice(0, 5).map(({ row }) => row) }, ({ name, rows }) => ({
        cs: `Sloupec „${name}“: periodicita, kterou číselník nemá, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: a frequency that the list does not have, rows ${rows} (${count} in all).`,
      }));
    }),
};
