import type { Text } from '@pasport/model';
import type { ArchiveFaultKind } from '../../archive/archive-fault.ts';
import { clean } from '../../file/file-check.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookArchive: WorkbookCheck = {
  id: 'workbook-archive',
  dimension: 'compliance',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubory uvnitř sešitu jsou v pořádku a bezpečné.', en: 'The files inside the workbook are sound and safe.' },
  fix: {
    cs: 'Uložte sešit znovu v tabulkovém programu; neskládejte ho ručně.',
    en: 'Save the workbook again in a spreadsheet program; do not put it together by hand.',
  },
  needs: 'file',
  run({ archiveDefects }) {
    const defects = archiveDefects.filter(({ kind }) => kind !== 'encrypted');
    if (defects.length === 0) return clean;
    const findings = defects.map(({ kind, count }) => ({ count, positions: [], message: reasons[kind] }));
    return { value: 0, cap: 'unreadable', findings };
  },
};

const reasons: Readonly<Record<ArchiveFaultKind, Text>> = {
  damaged: { cs: 'Seznam souborů uvnitř sešitu je poškozený.', en: 'The list of files inside the workbook is damaged.' },
  'too-many-entries': { cs: 'Uvnitř sešitu je příliš mnoho souborů.', en: 'There are too many files inside the workbook.' },
  'too-large': { cs: 'Rozbalený sešit je příliš velký.', en: 'The unpacked workbook is too large.' },
  'suspicious-ratio': {
    cs: 'Soubor uvnitř sešitu se rozbalí do velikosti, jaká u tabulek nebývá.',
    en: 'A file inside the workbook unpacks to a size that tables do not have.',
  },
  'unsafe-name': {
    cs: 'Soubor uvnitř sešitu má název, který vede mimo něj.',
    en: 'A file inside the workbook has a name that leads out of it.',
  },
  'repeated-name': { cs: 'Uvnitř sešitu jsou dva soubory téhož názvu.', en: 'Two files inside the workbook have the same name.' },
  encrypted: { cs: 'Soubor uvnitř sešitu je zašifrovaný.', en: 'A file inside the workbook is encrypted.' },
  link: { cs: 'Uvnitř sešitu je odkaz na jiný soubor.', en: 'There is a link to another file inside the workbook.' },
};
