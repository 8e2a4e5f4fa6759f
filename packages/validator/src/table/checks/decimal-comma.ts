import { isCoordinates } from '../column/is-coordinates.ts';
import { isNumeric } from '../column/column-type.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, findingsByColumn } from '../findings.ts';

export const decimalComma: TableCheck = {
  id: 'decimal-comma',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Desetinná čísla mají tečku, souřadnice vždy.', en: 'Decimals have a point, coordinates always.' },
  fix: {
    cs: 'Česká čárka není chyba; uveďte ji ve schématu CSVW ("decimalChar": ","), nebo čísla uložte s tečkou.',
    en: 'The Czech comma is no error; declare it in a CSVW schema ("decimalChar": ","), or save numbers with a point.',
  },
  needs: 'table',
  run: (facts) => {
    const findings = findingsByColumn(facts, (column, index) => {
      const commas = column.kinds.get('decimal-comma');
      if (!isNumeric(column) || !commas || column.kinds.has('decimal-point')) return undefined;
      if (isCoordinates(column)) {
        const finding = columnFinding(column, index, commas, ({ name }) => ({
          cs: `Sloupec „${name}“: souřadnice s desetinnou čárkou, mapové programy je nepřečtou.`,
          en: `Column “${name}”: coordinates with decimal commas, which programs for maps do not read.`,
        }));
        return { ...finding, fix: { cs: 'Uložte souřadnice s desetinnou tečkou.', en: 'Save the coordinates with decimal points.' } };
      }
      const finding = columnFinding(column, index, commas, ({ name }) => ({
        cs: `Sloupec „${name}“ má desetinnou čárku.`,
        en: `Column “${name}” uses decimal commas.`,
      }));
      return { ...finding, severity: 'hint' };
    });
    return { value: findings.some(({ severity }) => severity === undefined) ? 0.5 : 1, findings };
  },
};
