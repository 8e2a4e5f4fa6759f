import { clean } from '../../file/file-check.ts';
import type { XmlCheck } from '../xml-check.ts';
import { xmlFaultWords } from '../xml-fault-words.ts';

export const xmlWellFormed: XmlCheck = {
  id: 'xml-well-formed',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor je správně zapsané XML.', en: 'The file is well-formed XML.' },
  fix: {
    cs: 'Opravte zápis na uvedeném místě; DOCTYPE a vlastní entity odstraňte.',
    en: 'Correct the notation at that place; remove the DOCTYPE and entities of your own.',
  },
  needs: 'bytes',
  run({ fault }) {
    if (!fault) return clean;
    const { code, row, column } = fault;
    const { cs, en } = xmlFaultWords[code];
    const message = { cs: `Řádek ${row}, znak ${column}: ${cs}.`, en: `Row ${row}, character ${column}: ${en}.` };
    return { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: [{ row, column: Math.max(1, column) }], message }] };
  },
};
