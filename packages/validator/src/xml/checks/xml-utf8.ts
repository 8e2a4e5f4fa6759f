import { clean } from '../../file/file-check.ts';
import type { XmlCheck } from '../xml-check.ts';

export const xmlUtf8: XmlCheck = {
  id: 'xml-utf8',
  dimension: 'portability',
  weight: 3,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Soubor XML je v UTF-8.', en: 'The XML file is in UTF-8.' },
  fix: { cs: 'Uložte soubor v UTF-8 a uveďte to v deklaraci XML.', en: 'Save the file in UTF-8 and say so in the XML declaration.' },
  needs: 'bytes',
  run({ encoding: { label } }) {
    if (label === undefined || /^utf-?8$/iu.test(label)) return clean;
    const message = { cs: `Soubor je v kódování ${label}.`, en: `The file is in ${label}.` };
    return { value: 0.5, findings: [{ count: 1, positions: [], message }] };
  },
};
