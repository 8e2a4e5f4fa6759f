import type { Text } from '@pasport/model';
import { clean } from '../../file/file-check.ts';
import type { JsonCheck } from '../json-check.ts';
import type { JsonFaultCode } from '../json-fault.ts';

export const jsonWellFormed: JsonCheck = {
  id: 'json-well-formed',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je správně zapsaný JSON.', en: 'The file is well-formed JSON.' },
  fix: {
    cs: 'Opravte zápis na uvedeném místě, nejlépe novým exportem; ručně upravovaný JSON si nechte zkontrolovat editorem.',
    en: 'Repair the file at the place named, best by a new export; let an editor check JSON that is written by hand.',
  },
  needs: 'bytes',
  run({ fault }) {
    if (!fault) return clean;
    const { code, row, column } = fault;
    const { cs, en } = reasons[code];
    return {
      value: 0,
      cap: 'unreadable',
      findings: [
        {
          count: 1,
          positions: [{ row, column }],
          message: { cs: `Řádek ${row}, znak ${column}: ${cs}.`, en: `Line ${row}, character ${column}: ${en}.` },
        },
      ],
    };
  },
};

const reasons: Readonly<Record<JsonFaultCode, Text>> = {
  empty: { cs: 'soubor je prázdný', en: 'the file is empty' },
  truncated: { cs: 'soubor končí uprostřed zápisu, je useknutý', en: 'the file ends in the middle, it is cut off' },
  'trailing-comma': { cs: 'za poslední položkou je čárka', en: 'there is a comma after the last item' },
  'not-a-number': { cs: 'NaN ani Infinity v JSON nejsou; použijte null', en: 'JSON has no NaN or Infinity; use null' },
  'single-quotes': { cs: 'text je v apostrofech místo v uvozovkách', en: 'a text is in single quotes instead of double ones' },
  'bad-string': { cs: 'v textu je znak, který JSON nedovoluje', en: 'a text holds a character that JSON does not allow' },
  'after-end': { cs: 'za koncem JSON ještě něco je', en: 'there is something after the end of the JSON' },
  'too-deep': { cs: 'zápis je zanořený přes sto úrovní', en: 'the file is nested more than a hundred levels deep' },
  'too-large': { cs: 'jeden prvek má příliš mnoho hodnot', en: 'a single feature has too many values' },
  unexpected: { cs: 'zápis zde není JSON', en: 'this is not JSON' },
};
