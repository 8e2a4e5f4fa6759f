import { holdsPsc } from '../column/holds.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, findingsByColumn } from '../findings.ts';

export const pscBlank: TableCheck = {
  id: 'psc-blank',
  dimension: 'portability',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'PSČ je bez mezery.', en: 'A postcode is written without a blank.' },
  fix: {
    cs: 'Mezera v PSČ není chyba; bez ní se ale PSČ snáz spojuje s jinými daty.',
    en: 'The blank is no error, but without it the postcode is easier to join with other data.',
  },
  needs: 'names',
  run: (facts) => {
    const findings = findingsByColumn(facts, (column, index) =>
      holdsPsc(column) && column.pscSpaced.count > 0
        ? columnFinding(column, index, column.pscSpaced, ({ name }) => ({
            cs: `Sloupec „${name}“: PSČ s mezerou.`,
            en: `Column “${name}”: postcodes with a blank.`,
          }))
        : undefined,
    );
    return { value: 1, findings };
  },
};
