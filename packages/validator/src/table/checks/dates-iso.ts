import { isDated } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, findingsByColumn } from '../findings.ts';

export const datesIso: TableCheck = {
  id: 'dates-iso',
  dimension: 'portability',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Data jsou zapsaná jako 2024-05-31.', en: 'Dates are written as 2024-05-31.' },
  fix: {
    cs: 'Přepište data na tvar 2024-05-31; programy na celém světě je přečtou stejně.',
    en: 'Write dates as 2024-05-31; programs all over the world read them alike.',
  },
  needs: 'table',
  run(facts) {
    const findings = findingsByColumn(facts, (column, index) => {
      const tally = column.kinds.get('date-czech') ?? column.kinds.get('date-other');
      if (!isDated(column) || !tally || column.kinds.has('date-iso')) return undefined;
      return columnFinding(column, index, tally, ({ name }) => ({
        cs: `Sloupec „${name}“ má data v jiném tvaru než 2024-05-31.`,
        en: `Column “${name}” writes dates in another form than 2024-05-31.`,
      }));
    });
    return { value: findings.length > 0 ? 0.5 : 1, findings };
  },
};
