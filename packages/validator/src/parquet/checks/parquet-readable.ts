import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { ParquetFaultCode } from '../decode/decode-messages.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetReadable: ParquetCheck = {
  id: 'parquet-readable',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor Parquet je celý a nepoškozený.', en: 'The Parquet file is whole and undamaged.' },
  fix: { cs: 'Vytvořte soubor znovu a nahrajte ho celý.', en: 'Make the file again and upload the whole of it.' },
  needs: 'file',
  run: ({ fault }) => (fault ? { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: [], message: reasons[fault] }] } : clean),
};

const reasons: Readonly<Record<ParquetFaultCode, Text>> = {
  footer: {
    cs: 'Na konci souboru chybí jeho popis (zápatí), nebo udává délku, která se do souboru nevejde; soubor je nejspíš useknutý.',
    en: 'The footer is missing from the end of the file, or gives a length that does not fit into it; the file is probably cut off.',
  },
  'footer-broken': { cs: 'Popis na konci souboru se nedá přečíst.', en: 'The footer of the file cannot be read.' },
  offsets: { cs: 'Popis souboru odkazuje na místa, která v něm nejsou.', en: 'The footer refers to places that the file does not have.' },
  counts: {
    cs: 'Počty řádků a hodnot, které soubor udává, spolu nesouhlasí.',
    en: 'The counts of rows and values that the file gives do not agree.',
  },
  page: { cs: 'Část dat v souboru je poškozená.', en: 'A part of the data in the file is damaged.' },
  'too-large': {
    cs: 'Soubor udává velikosti, které by zaplnily paměť; dál se nečetl.',
    en: 'The file gives sizes that would fill the memory; it was not read further.',
  },
  codec: { cs: 'Data jsou zabalena způsobem, který se nedá přečíst.', en: 'The data are packed in a way that cannot be read.' },
};
