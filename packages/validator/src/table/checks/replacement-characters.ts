import { tolerances } from '../../score/rules.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding, eachColumn } from '../findings.ts';

export const replacementCharacters: TableCheck = {
  id: 'replacement-characters',
  dimension: 'accuracy',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V textech nejsou znaky � po ztracených písmenech.', en: 'Texts hold no � in place of lost letters.' },
  fix: {
    cs: 'Písmena už v souboru nejsou: vyexportujte data znovu ze systému rovnou v UTF-8.',
    en: 'The letters are gone: export the data again from the system, straight in UTF-8.',
  },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.keys, (column, index) =>
      column.replaced.count === 0
        ? undefined
        : columnFinding(column, index, column.replaced, ({ name, count, rows }) => ({
            cs: `Sloupec „${name}“: znak � místo písmene, řádky ${rows} (celkem ${count}).`,
            en: `Column “${name}”: � in place of a letter, rows ${rows} (${count} in all).`,
          })),
    ),
};
