import { shareMeasure } from '../../score/measures.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';

export const columnsFilled: TableCheck = {
  id: 'columns-filled',
  dimension: 'completeness',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Žádný sloupec není celý prázdný.', en: 'No column is entirely empty.' },
  fix: { cs: 'Prázdný sloupec smažte, nebo do něj doplňte hodnoty.', en: 'Delete the empty column, or fill it.' },
  needs: 'table',
  run({ table }) {
    const findings = table.columns.flatMap(({ name, filled }, index): FileFinding[] =>
      filled > 0
        ? []
        : [
            {
              count: 1,
              positions: [{ row: 1, column: index + 1 }],
              message: { cs: `Sloupec „${name || index + 1}“ je celý prázdný.`, en: `Column “${name || index + 1}” is entirely empty.` },
            },
          ],
    );
    if (findings.length === 0) return clean;
    return {
      value: shareMeasure(table.width - findings.length, table.width),
      findings: findings.slice(0, 20),
      defects: findings.length,
      opportunities: table.width,
    };
  },
};
