import { tolerances } from '../../score/rules.ts';
import { holdsIco } from '../column/holds.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const icoCheckDigit: TableCheck = {
  id: 'ico-check-digit',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'IČO má správnou kontrolní číslici.', en: 'An IČO has the right check digit.' },
  fix: { cs: 'Ověřte IČO v rejstříku ARES a opravte překlep.', en: 'Look the IČO up in the ARES register and correct the slip.' },
  needs: 'names',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) => {
      if (!holdsIco(column)) return null;
      if (column.icoWrong.count === 0) return undefined;
      return columnFinding(column, index, column.icoWrong, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: IČO nemá správnou kontrolní číslici, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: an IČO with a wrong check digit, rows ${rows} (${count} in all).`,
      }));
    }),
};
