import { tolerances } from '../../score/rules.ts';
import { columnFinding, eachColumn } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

export const textsPlain: TableCheck = {
  id: 'texts-plain',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'V textech nejsou značky HTML (&amp;, <br>).', en: 'Texts hold no marks of HTML (&amp;, <br>).' },
  fix: { cs: 'Vyexportujte prostý text; značky patří jen na webovou stránku.', en: 'Export plain text; marks belong to a web page only.' },
  needs: 'table',
  run: (facts) =>
    eachColumn(facts, tolerances.rows, (column, index) => {
      if (column.count('text') === 0) return null;
      if (column.markup.count === 0) return undefined;
      return columnFinding(column, index, column.markup, ({ name, count, rows }) => ({
        cs: `Sloupec „${name}“: značky HTML v textu, řádky ${rows} (celkem ${count}).`,
        en: `Column “${name}”: marks of HTML in the text, rows ${rows} (${count} in all).`,
      }));
    }),
};
