import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

export const quotesDoubled: CsvCheck = {
  id: 'quotes-doubled',
  dimension: 'compliance',
  weight: 5,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Uvozovky uvnitř buňky jsou zdvojené.', en: 'Quotes inside a quoted cell are doubled.' },
  fix: {
    cs: 'Zdvojte uvozovky uvnitř buňky ("") a celou buňku dejte do uvozovek; jinak programy spojí buňky i celé řádky.',
    en: 'Double the quotes inside a cell ("") and quote the whole cell; otherwise programs join cells and whole rows.',
  },
  needs: 'table',
  run({ irregularRow: row, readFault }) {
    // A quote that nothing closes is the fault of another check.
    if (readFault) return undefined;
    if (row === undefined) return clean;
    return {
      value: 0,
      findings: [
        {
          count: 1,
          positions: [{ row }],
          message: {
            cs: `Od řádku ${row} uvozovky nedodržují pravidla CSV; co patří do buňky, se odtud jen odhaduje.`,
            en: `From row ${row} on, quotes break the rules of CSV; what belongs to a cell is only guessed from there.`,
          },
        },
      ],
    };
  },
};
