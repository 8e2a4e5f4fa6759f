import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import { columnFinding } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';
import { unitColumns } from '../units/unit-columns.ts';

export const unitCodes: TableCheck = {
  id: 'unit-codes',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Kódy obcí, okresů a krajů jsou v registru RÚIAN.', en: 'Codes of municipalities, districts and regions are in RÚIAN.' },
  fix: {
    cs: 'Najděte správný kód podle názvu v RÚIAN; kódy zaniklých obcí nahraďte dnešními.',
    en: 'Look the right code up in RÚIAN by the name; replace codes of former municipalities by those of today.',
  },
  needs: 'names',
  run(facts) {
    const columns = unitColumns(facts);
    if (columns.length === 0) return undefined;
    let [defects, opportunities] = [0, 0];
    const findings = columns.flatMap(({ column, index, unknown }): FileFinding[] => {
      opportunities += column.filled;
      const count = unknown.reduce((sum, value) => sum + value.count, 0);
      if (count === 0) return [];
      defects += count;
      const rows = unknown.slice(0, 5).map(({ row }) => row);
      return [
        columnFinding(column, index, { count, rows }, (found) => ({
          cs: `Sloupec „${found.name}“: kód, který v RÚIAN není, řádky ${found.rows} (celkem ${count}).`,
          en: `Column “${found.name}”: a code that RÚIAN does not have, rows ${found.rows} (${count} in all).`,
        })),
      ];
    });
    if (findings.length === 0) return clean;
    return { value: rateMeasure(defects, opportunities, tolerances.keys), findings, defects, opportunities };
  },
};
