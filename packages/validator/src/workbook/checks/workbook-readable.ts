import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck, WorkbookFaultCode } from '../workbook-check.ts';

export const workbookReadable: WorkbookCheck = {
  id: 'workbook-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Sešit není poškozený.', en: 'The workbook is not damaged.' },
  fix: {
    cs: 'Otevřete sešit v tabulkovém programu, uložte ho znovu a nahrajte celý.',
    en: 'Open the workbook in a spreadsheet program, save it again and upload the whole of it.',
  },
  needs: 'file',
  run({ faults }) {
    if (faults.length === 0) return clean;
    const findings = faults.map(({ code, part }) => ({
      count: 1,
      positions: part === '' ? [] : [{ part }],
      message: { cs: reasons[code].cs.replace('{part}', part), en: reasons[code].en.replace('{part}', part) },
    }));
    const isMinor = faults.every(({ code }) => code === 'reference');
    return { value: isMinor ? 0.5 : 0, ...(!isMinor && { cap: 'unreadable' as const }), findings };
  },
};

const reasons: Readonly<Record<WorkbookFaultCode, Text>> = {
  archive: { cs: 'Soubor je poškozený, sešit se nedá otevřít.', en: 'The file is damaged; the workbook cannot be opened.' },
  'part-missing': { cs: 'V sešitu chybí část „{part}“.', en: 'The part “{part}” is missing from the workbook.' },
  'part-damaged': { cs: 'Část „{part}“ je poškozená.', en: 'The part “{part}” is damaged.' },
  'part-xml': { cs: 'Zápis části „{part}“ je chybný.', en: 'The part “{part}” is not well-formed.' },
  'part-unsafe': {
    cs: 'Část „{part}“ obsahuje zápis, který není bezpečné číst (entity, příliš dlouhé či zanořené prvky).',
    en: 'The part “{part}” holds what is not safe to read (entities, elements too long or too deep).',
  },
  reference: {
    cs: 'Na listu „{part}“ jsou řádky nebo buňky na místech, která v sešitu být nemohou.',
    en: 'On the sheet “{part}” rows or cells stand where a workbook has no place for them.',
  },
  'too-large': { cs: 'Část „{part}“ je příliš velká.', en: 'The part “{part}” is too large.' },
};
