import { isNumeric } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, findingsByColumn } from '../findings.ts';

export const decimalComma: TableCheck = {
  id: 'decimal-comma',
  dimension: 'portability',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Desetinná čísla mají tečku.', en: 'Decimals have a point.' },
  fix: {
    cs: 'Česká čárka není chyba; uveďte ji ve schématu CSVW ("decimalChar": ","), nebo čísla uložte s tečkou.',
    en: 'The Czech comma is no error; declare it in a CSVW schema ("decimalChar": ","), or save numbers with a point.',
  },
  needs: 'table',
  run: (facts) => {
    const findings = findingsByColumn(facts, (column, index) => {
      const commas = column.kinds.get('decimal-comma');
      if (!isNumeric(column) || !commas || column.kinds.has('decimal-point')) return undefined;
      return columnFinding(column, index, commas, ({ name }) => ({
        cs: `Sloupec „${name}“ má desetinnou čárku.`,
        en: `Column “${name}” uses decimal commas.`,
      }));
    });
    return { value: 1, findings };
  },
};
