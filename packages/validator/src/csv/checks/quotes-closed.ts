import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

export const quotesClosed: CsvCheck = {
  id: 'quotes-closed',
  dimension: 'compliance',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každá uvozovka na začátku buňky má svou druhou.', en: 'Each quote that opens a cell is closed.' },
  fix: {
    cs: 'Doplňte uvozovku na konec buňky; uvozovky uvnitř buňky zdvojte ("").',
    en: 'Add the quote at the end of the cell; double the quotes inside a cell ("").',
  },
  needs: 'table',
  run({ readFault }) {
    if (!readFault) return clean;
    const { kind, row } = readFault;
    const message =
      kind === 'unclosed-quote'
        ? {
            cs: `Uvozovka otevřená na řádku ${row} není uzavřená; další řádky nelze přečíst.`,
            en: `The quote opened on row ${row} is not closed; the rows below cannot be read.`,
          }
        : {
            cs: `Řádek ${row} je delší než 4 miliony znaků; nejspíš chybí uvozovka nebo konec řádku.`,
            en: `Row ${row} is longer than 4 million characters; a quote or a line end is probably missing.`,
          };
    return { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: [{ row }], message }] };
  },
};
