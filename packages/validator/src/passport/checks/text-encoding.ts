import { eachOf } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import type { PlacedDistribution } from '../facts.ts';

const textFormats = new Set(['CSV', 'TSV', 'TXT']);
const isText = ({ distribution }: PlacedDistribution) => distribution.encoding !== undefined && textFormats.has(distribution.format ?? '');
const utf8 = /^utf-?8(-?bom|-sig)?$/iu;

export const textEncoding: PassportCheck = {
  id: 'text-encoding',
  dimension: 'portability',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Textový soubor je v kódování UTF-8.', en: 'A text file is encoded in UTF-8.' },
  fix: { cs: 'Uložte soubor v kódování UTF-8 (v Excelu „CSV UTF-8“).', en: 'Save the file in UTF-8 (“CSV UTF-8” in Excel).' },
  applies: ({ files }) => files.some(isText),
  run: ({ files }) =>
    eachOf(files.filter(isText), ({ distribution: { encoding }, pointer }) =>
      utf8.test(encoding ?? '')
        ? undefined
        : {
            pointer: `${pointer}/encoding`,
            message: { cs: `Soubor je v kódování ${encoding}.`, en: `The file is encoded in ${encoding}.` },
          },
    ),
};
