import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookLinks: WorkbookCheck = {
  id: 'workbook-links',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Sešit nebere hodnoty z jiných sešitů.', en: 'The workbook takes no values from other workbooks.' },
  fix: {
    cs: 'Propojení s jinými sešity zrušte a ponechte jen hodnoty.',
    en: 'Break the links to other workbooks and keep the values only.',
  },
  needs: 'file',
  run({ externalLinks: count }) {
    if (count === 0) return clean;
    const message = {
      cs: `Sešit odkazuje na jiné sešity (${count}), které čtenáři nemají.`,
      en: `The workbook refers to other workbooks (${count}), which readers do not have.`,
    };
    return { value: 0, findings: [{ count, positions: [], message }] };
  },
};
