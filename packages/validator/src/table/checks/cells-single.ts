import { columnFinding, findingsByColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

const share = 0.3;
const fewest = 5;

export const cellsSingle: TableCheck = {
  id: 'cells-single',
  dimension: 'portability',
  weight: 0,
  severity: 'hint',
  certainty: 'possible',
  what: { cs: 'V jedné buňce je jedna hodnota.', en: 'A cell holds one value.' },
  fix: {
    cs: 'Rozdělte hodnoty do samostatných řádků nebo sloupců; seznam v buňce se nedá třídit ani spojovat.',
    en: 'Part the values into rows or columns of their own; a list in a cell can be neither sorted nor joined.',
  },
  needs: 'table',
  run: (facts) => ({
    value: 1,
    findings: findingsByColumn(facts, (column, index) =>
      column.lists.count < fewest || column.lists.count / column.filled < share
        ? undefined
        : columnFinding(column, index, column.lists, ({ name, count, rows }) => ({
            cs: `Sloupec „${name}“: více hodnot v jedné buňce, řádky ${rows} (celkem ${count}).`,
            en: `Column “${name}”: several values in one cell, rows ${rows} (${count} in all).`,
          })),
    ),
  }),
};
