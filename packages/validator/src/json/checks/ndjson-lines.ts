import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import { rowList } from '../../table/findings.ts';
import type { JsonFileCheck } from '../json-file-check.ts';

export const ndjsonLines: JsonFileCheck = {
  id: 'ndjson-lines',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý řádek je správně zapsaný JSON.', en: 'Each line is well-formed JSON.' },
  fix: {
    cs: 'Opravte uvedené řádky, nejlépe novým exportem; záznam smí být jen na jednom řádku.',
    en: 'Repair the lines named, best by a new export; a record must stand on one line.',
  },
  needs: 'bytes',
  run({ brokenLines, lines = 0 }) {
    if (!brokenLines) return undefined;
    const { count, rows } = brokenLines;
    if (count === 0) return clean;
    const list = rowList(rows, count);
    const message = {
      cs: `Řádky, které nejsou JSON: ${list} (celkem ${count}).`,
      en: `Lines that are no JSON: ${list} (${count} in all).`,
    };
    const positions = rows.map((row) => ({ row }));
    const value = rateMeasure(count, lines, tolerances.rows);
    return { value, cap: 'unreadable', findings: [{ count, positions, message }], defects: count, opportunities: lines };
  },
};
