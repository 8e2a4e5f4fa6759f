import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import { rowList } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

export const unitNames: TableCheck = {
  id: 'unit-names',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Kód a název obce, okresu nebo kraje k sobě patří.',
    en: 'The code and the name of a municipality, district or region belong together.',
  },
  fix: { cs: 'Ověřte v RÚIAN, zda je špatně kód, nebo název.', en: 'See in RÚIAN whether the code is wrong or the name.' },
  needs: 'names',
  run({ table }) {
    const pairs = table.namePairs.found;
    if (pairs.length === 0) return undefined;
    const faulty = pairs.filter(({ differing }) => differing.count > 0);
    if (faulty.length === 0) return clean;
    const nameOf = (index: number) => table.columns[index]?.name || `#${index + 1}`;
    const findings = faulty.map(({ codes, names, differing }) => {
      const rows = rowList(differing.rows, differing.count);
      return {
        count: differing.count,
        positions: differing.rows.map((row) => ({ row, column: codes + 1 })),
        message: {
          cs: `Sloupce „${nameOf(codes)}“ a „${nameOf(names)}“ si odporují, řádky ${rows} (celkem ${differing.count}).`,
          en: `Columns “${nameOf(codes)}” and “${nameOf(names)}” contradict each other, rows ${rows} (${differing.count} in all).`,
        },
      };
    });
    const defects = faulty.reduce((sum, { differing }) => sum + differing.count, 0);
    const opportunities = pairs.reduce((sum, { agreed, differing }) => sum + agreed + differing.count, 0);
    return { value: rateMeasure(defects, opportunities, tolerances.rows), findings, defects, opportunities };
  },
};
