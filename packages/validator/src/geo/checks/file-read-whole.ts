import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ReadLimitName } from '../../file/file-report.ts';
import type { GeoCheck } from '../geo-check.ts';

export const fileReadWhole: GeoCheck = {
  id: 'file-read-whole',
  dimension: 'portability',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Soubor je tak velký, že se dá zkontrolovat celý.', en: 'The file is small enough to be checked whole.' },
  fix: {
    cs: 'Rozdělte data, nebo je nabídněte také jako GeoPackage; velký textový soubor se čtenářům špatně otevírá.',
    en: 'Split the data, or offer them as GeoPackage too; a large text file is hard to open for readers.',
  },
  needs: 'file',
  run({ limit, survey: { features } }) {
    if (!limit) return clean;
    const { cs, en } = reasons[limit];
    const message = {
      cs: `Zkontrolován jen začátek (prvků: ${features}), ${cs}.`,
      en: `Only the beginning was checked (features: ${features}), ${en}.`,
    };
    return { value: 0, findings: [{ count: 1, positions: [], message }] };
  },
};

const reasons: Readonly<Record<ReadLimitName, Text>> = {
  bytes: { cs: 'soubor je příliš velký', en: 'the file is too large' },
  rows: { cs: 'prvků je příliš mnoho', en: 'there are too many features' },
  columns: { cs: 'vlastností je příliš mnoho', en: 'there are too many properties' },
  time: { cs: 'kontrola trvala příliš dlouho', en: 'the check took too long' },
};
