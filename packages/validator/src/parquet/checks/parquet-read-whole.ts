import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ReadLimitName } from '../../file/file-report.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetReadWhole: ParquetCheck = {
  id: 'parquet-read-whole',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Soubor Parquet se dá zkontrolovat celý.', en: 'The Parquet file can be checked whole.' },
  fix: {
    cs: 'Rozdělte data do více souborů a zapisujte je po menších skupinách řádků.',
    en: 'Split the data into several files and write them in smaller row groups.',
  },
  needs: 'file',
  run({ limit }) {
    if (!limit) return clean;
    const { cs, en } = reasons[limit];
    const message = { cs: `Zkontrolována jen část souboru, ${cs}.`, en: `Only a part of the file was checked, ${en}.` };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};

const reasons: Readonly<Record<ReadLimitName, Text>> = {
  bytes: { cs: 'soubor nebo skupina řádků v něm je příliš velká', en: 'the file or a row group in it is too large' },
  rows: { cs: 'řádků je příliš mnoho', en: 'there are too many rows' },
  columns: { cs: 'sloupců je příliš mnoho', en: 'there are too many columns' },
  time: { cs: 'kontrola trvala příliš dlouho', en: 'the check took too long' },
};
