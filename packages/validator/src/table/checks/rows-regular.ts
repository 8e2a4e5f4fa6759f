import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { rowList } from '../findings.ts';

export const rowsRegular: TableCheck = {
  id: 'rows-regular',
  dimension: 'compliance',
  weight: 6,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý řádek má tolik buněk, kolik má tabulka sloupců.', en: 'Each row has as many cells as the table has columns.' },
  fix: {
    cs: 'Doplňte chybějící oddělovače; buňku, v níž je oddělovač, dejte do uvozovek.',
    en: 'Add the missing delimiters; put a cell that holds a delimiter into quotes.',
  },
  needs: 'table',
  run({ table: { shortRows, longRows, rows, width } }) {
    const findings: FileFinding[] = [];
    if (shortRows.count > 0) {
      const list = rowList(shortRows.rows, shortRows.count);
      findings.push({
        count: shortRows.count,
        positions: shortRows.rows.map((row) => ({ row })),
        message: { cs: `Řádky ${list} mají méně než ${width} buněk.`, en: `Rows ${list} have fewer than ${width} cells.` },
      });
    }
    if (longRows.count > 0) {
      const list = rowList(longRows.rows, longRows.count);
      findings.push({
        count: longRows.count,
        positions: longRows.rows.map((row) => ({ row })),
        message: { cs: `Řádky ${list} mají více než ${width} buněk.`, en: `Rows ${list} have more than ${width} cells.` },
      });
    }
    if (findings.length === 0) return clean;
    const defects = shortRows.count + longRows.count;
    return { value: rateMeasure(defects, rows, tolerances.rows), findings, defects, opportunities: rows };
  },
};
