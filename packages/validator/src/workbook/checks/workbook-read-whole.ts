import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ReadLimitName } from '../../file/file-report.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookReadWhole: WorkbookCheck = {
  id: 'workbook-read-whole',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Sešit je tak velký, že se dá zkontrolovat celý.', en: 'The workbook is small enough to be checked whole.' },
  fix: {
    cs: 'Nabídněte data jako CSV; velký sešit se čtenářům špatně otevírá.',
    en: 'Offer the data as CSV; a large workbook is hard to open for readers.',
  },
  needs: 'file',
  run({ limit }) {
    if (!limit) return clean;
    const { cs, en } = reasons[limit];
    const message = { cs: `Zkontrolován jen začátek sešitu, ${cs}.`, en: `Only the beginning of the workbook was checked, ${en}.` };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};

const reasons: Readonly<Record<ReadLimitName, Text>> = {
  bytes: { cs: 'je příliš velký', en: 'it is too large' },
  rows: { cs: 'řádků je příliš mnoho', en: 'there are too many rows' },
  columns: { cs: 'sloupců je příliš mnoho', en: 'there are too many columns' },
  time: { cs: 'kontrola trvala příliš dlouho', en: 'the check took too long' },
};
