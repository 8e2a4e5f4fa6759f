import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookOpen: WorkbookCheck = {
  id: 'workbook-open',
  dimension: 'portability',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Sešit není chráněn heslem.', en: 'The workbook is not protected by a password.' },
  fix: { cs: 'Uložte sešit bez hesla.', en: 'Save the workbook without a password.' },
  needs: 'file',
  run({ closed }) {
    if (closed !== 'encrypted') return clean;
    const message = {
      cs: 'Sešit je zašifrovaný heslem; bez něj data nikdo nepřečte.',
      en: 'The workbook is encrypted with a password; without it nobody can read the data.',
    };
    return { value: 0, cap: 'not-reachable', findings: [{ count: 1, positions: [], message }] };
  },
};
