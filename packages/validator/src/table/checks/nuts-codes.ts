import { tolerances } from '../../score/rules.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';
import { isNutsCode, isNutsForm } from '../values/nuts-code.ts';

export const nutsCodes: TableCheck = {
  id: 'nuts-codes',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Kódy krajů a okresů podle NUTS a LAU jsou v číselníku.',
    en: 'Codes of regions and districts by NUTS and LAU are in the code list.',
  },
  fix: {
    cs: 'Opravte kód podle číselníku CZ-NUTS Českého statistického úřadu.',
    en: 'Correct the code by the list CZ-NUTS of the Czech Statistical Office.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      if (column.count('text') === 0 || column.distinct > 1_000) return null;
      const codes = [...column.values].filter(([value]) => value.startsWith('CZ0'));
      const formed = codes.filter(([value]) => isNutsForm(value)).reduce((sum, [, { count }]) => sum + count, 0);
      if (formed / column.filled < 0.8 || formed < 5) return null;
      const wrong = [...column.values].filter(([value, { kind }]) => kind !== 'null-spelling' && !isNutsCode(value));
      if (wrong.length === 0) return undefined;
      const count = wrong.reduce((sum, [, value]) => sum + value.count, 0);
      return columnFinding(column, index, { count, rows: wrong.slice(0, 5).map(([, { row }]) => row) }, ({ name, rows }) => ({
        cs: `Sloupec „${name}“: kód, který číselník CZ-NUTS nemá, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: a code that the list CZ-NUTS does not have, rows ${rows} (${count} in all).`,
      }));
    }),
};
