import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

/** Most formats of cells that Excel opens. */
const maxStyles = 65_490;

export const workbookStyles: WorkbookCheck = {
  id: 'workbook-styles',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Sešit nemá nadmíru formátů buněk.', en: 'The workbook has no excess of cell formats.' },
  fix: {
    cs: 'Zkopírujte data jako hodnoty do nového sešitu.',
    en: 'Copy the data as values into a new workbook.',
  },
  needs: 'file',
  run({ styles: count }) {
    if (count <= maxStyles) return clean;
    const message = {
      cs: `Sešit má ${count} formátů buněk; Excel jich otevře nejvýše ${maxStyles}.`,
      en: `The workbook has ${count} cell formats; Excel opens ${maxStyles} at most.`,
    };
    return { value: 0, findings: [{ count, positions: [], message }] };
  },
};
