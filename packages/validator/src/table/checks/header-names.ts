import { rateMeasure } from '../../score/measures.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';

export const headerNames: TableCheck = {
  id: 'header-names',
  dimension: 'understandability',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý sloupec má název a každý jiný.', en: 'Each column has a name, and no two the same.' },
  fix: {
    cs: 'Pojmenujte sloupce bez názvu a přejmenujte ty, které se jmenují stejně.',
    en: 'Name the columns without a name and rename those that share one.',
  },
  needs: 'table',
  run({ table, headerLines, preambleLines }) {
    if (headerLines === 0) return clean;
    const row = preambleLines + 1;
    const findings: FileFinding[] = [];
    const seen = new Map<string, number>();
    for (const [index, { name }] of table.columns.entries()) {
      const positions = [{ row, column: index + 1 }];
      const before = seen.get(name.toLowerCase());
      if (name === '')
        findings.push({ count: 1, positions, message: { cs: `Sloupec ${index + 1} nemá název.`, en: `Column ${index + 1} has no name.` } });
      else if (before !== undefined) {
        findings.push({
          count: 1,
          positions: [{ row, column: before + 1 }, ...positions],
          message: {
            cs: `Sloupce ${before + 1} a ${index + 1} se jmenují stejně: „${name}“.`,
            en: `Columns ${before + 1} and ${index + 1} have the same name: “${name}”.`,
          },
        });
      } else seen.set(name.toLowerCase(), index);
    }
    if (findings.length === 0) return clean;
    return {
      value: rateMeasure(findings.length, table.width, 0.5),
      findings: findings.slice(0, 20),
      defects: findings.length,
      opportunities: table.width,
    };
  },
};
