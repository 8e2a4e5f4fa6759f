import { columnFinding, findingsByColumn } from '../findings.ts';
import { nameWords } from '../name-words.ts';
import type { TableCheck } from '../table-facts.ts';

const fewestRows = 50;
/** A year, a place or a code of it is the same in a table of one municipality and joins it with others. */
const expected = new Set('rok year mesic obdobi obec mesto okres kraj kod stat mena jednotka ico ic'.split(' '));

export const columnsVary: TableCheck = {
  id: 'columns-vary',
  dimension: 'understandability',
  weight: 0,
  severity: 'hint',
  certainty: 'possible',
  what: { cs: 'Sloupec nemá na všech řádcích tutéž hodnotu.', en: 'A column does not hold the same value in each row.' },
  fix: {
    cs: 'Platí-li hodnota pro celou sadu, patří do popisu v pasportu; jinak zkontrolujte export.',
    en: 'If the value holds for the whole dataset, it belongs to the description in the passport; else check the export.',
  },
  needs: 'table',
  run: (facts) => ({
    value: 1,
    findings: findingsByColumn(facts, (column, index) =>
      column.filled < fewestRows ||
      column.distinct !== 1 ||
      column.role !== undefined ||
      nameWords(column.name).some((word) => expected.has(word))
        ? undefined
        : columnFinding(column, index, { count: column.filled, rows: [] }, ({ name }) => ({
            cs: `Sloupec „${name}“ má všude stejnou hodnotu.`,
            en: `Column “${name}” holds the same value everywhere.`,
          })),
    ),
  }),
};
