import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ReadLimitName } from '../../file/file-report.ts';
import { serviceFormats } from '../../services/service-formats.ts';
import type { GeneralCheck } from '../general-checks.ts';

const reasons: Readonly<Record<ReadLimitName, Text>> = {
  bytes: { cs: 'je příliš velký', en: 'it is too large' },
  rows: { cs: 'má příliš mnoho řádků', en: 'it has too many rows' },
  columns: { cs: 'má příliš mnoho sloupců', en: 'it has too many columns' },
  time: { cs: 'kontrola trvala příliš dlouho', en: 'the check took too long' },
};

export const readWhole: GeneralCheck = {
  id: 'read-whole',
  dimension: 'portability',
  weight: 0,
  severity: 'hint',
  certainty: 'possible',
  what: { cs: 'Soubor byl zkontrolován celý.', en: 'The file was checked whole.' },
  fix: {
    cs: 'Není to chyba; výsledky platí pro přečtenou část. Zvažte rozdělení velkých dat.',
    en: 'This is no error; the results hold for the part that was read. Consider dividing large data.',
  },
  needs: 'file',
  run({ summary: { sample, rows, format } }) {
    if (!sample) return clean;
    const { cs, en } = reasons[sample.limit];
    const hasRows = !serviceFormats.has(format);
    const message = {
      cs: `Zkontrolován jen začátek souboru${hasRows ? ` (řádků: ${rows})` : ''}: ${cs}.`,
      en: `Only the beginning of the file was checked${hasRows ? ` (rows: ${rows})` : ''}: ${en}.`,
    };
    return { value: 1, findings: [{ count: 1, positions: [], message }] };
  },
};
