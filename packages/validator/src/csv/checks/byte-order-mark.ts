import { clean } from '../../file/file-check.ts';
import type { CsvCheck } from '../csv-check.ts';

export const byteOrderMark: CsvCheck = {
  id: 'byte-order-mark',
  dimension: 'portability',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Soubor UTF-8 nemusí mít značku BOM.', en: 'A UTF-8 file needs no byte order mark.' },
  fix: {
    cs: 'Není třeba nic měnit: Excel značku potřebuje, některé programy ji přečtou jako část prvního názvu sloupce.',
    en: 'Nothing needs to change: Excel wants the mark, some programs read it as a part of the first column name.',
  },
  needs: 'text',
  run: ({ dialect }) =>
    dialect.hasBom && dialect.encoding === 'UTF-8'
      ? {
          value: 1,
          findings: [
            {
              count: 1,
              positions: [{ row: 1, column: 1 }],
              message: { cs: 'Soubor začíná značkou BOM.', en: 'The file starts with a byte order mark.' },
            },
          ],
        }
      : clean,
};
