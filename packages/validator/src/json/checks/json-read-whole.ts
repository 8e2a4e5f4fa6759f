import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ReadLimitName } from '../../file/file-report.ts';
import type { JsonFileCheck } from '../json-file-check.ts';

export const jsonReadWhole: JsonFileCheck = {
  id: 'json-read-whole',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'JSON je tak velký, že se dá zkontrolovat celý.', en: 'The JSON is small enough to be checked whole.' },
  fix: {
    cs: 'Rozdělte data, nebo je nabídněte jako CSV či NDJSON; velký JSON se čtenářům špatně otevírá.',
    en: 'Split the data, or offer them as CSV or NDJSON; a large JSON is hard to open for readers.',
  },
  needs: 'bytes',
  run({ limit }) {
    if (!limit) return clean;
    const { cs, en } = reasons[limit];
    const message = { cs: `Zkontrolována jen část souboru, ${cs}.`, en: `Only a part of the file was checked, ${en}.` };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};

const reasons: Readonly<Record<ReadLimitName, Text>> = {
  bytes: { cs: 'je příliš velký', en: 'it is too large' },
  rows: { cs: 'záznamů je příliš mnoho', en: 'there are too many records' },
  columns: {
    cs: 'jmen je v záznamech příliš mnoho nebo další přibývají až později',
    en: 'records have too many names, or more of them further down',
  },
  time: { cs: 'kontrola trvala příliš dlouho', en: 'the check took too long' },
};
