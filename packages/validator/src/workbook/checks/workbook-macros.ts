import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookMacros: WorkbookCheck = {
  id: 'workbook-macros',
  dimension: 'portability',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'V sešitu nejsou makra.', en: 'There are no macros in the workbook.' },
  fix: { cs: 'Uložte sešit bez maker; k datům nepatří.', en: 'Save the workbook without macros; data need none.' },
  needs: 'file',
  run({ hasMacros }) {
    if (!hasMacros) return clean;
    const message = {
      cs: 'Sešit obsahuje makra; mnohé úřady a programy takový soubor odmítnou.',
      en: 'The workbook holds macros; many offices and programs refuse such a file.',
    };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};
