import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookOneSheet: WorkbookCheck = {
  id: 'workbook-one-sheet',
  dimension: 'portability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Data jsou na jediném listu.', en: 'The data are on a single sheet.' },
  fix: {
    cs: 'Nabídněte každý list také jako samostatné CSV; programy čtou obvykle jen první z nich.',
    en: 'Offer each sheet as a CSV of its own too; programs usually read the first one only.',
  },
  needs: 'sheets',
  run({ sheets }) {
    const filled = sheets.filter(({ rows }) => rows > 0);
    if (filled.length < 2) return clean;
    const names = filled.slice(0, 5).map(({ name }) => name);
    const more = filled.length > names.length ? ' …' : '';
    const message = {
      cs: `Data jsou na ${filled.length} listech: ${names.map((name) => `„${name}“`).join(', ')}${more}.`,
      en: `The data are on ${filled.length} sheets: ${names.map((name) => `“${name}”`).join(', ')}${more}.`,
    };
    return { value: 0.5, findings: [{ count: filled.length, positions: names.map((part) => ({ part })), message }] };
  },
};
