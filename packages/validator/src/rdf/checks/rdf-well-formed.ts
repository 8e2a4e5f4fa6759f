import { clean } from '../../file/file-check.ts';
import type { RdfCheck } from '../rdf-check.ts';

export const rdfWellFormed: RdfCheck = {
  id: 'rdf-well-formed',
  dimension: 'compliance',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Soubor RDF má správnou syntaxi.', en: 'The RDF file has the right syntax.' },
  fix: {
    cs: 'Opravte zápis na uvedeném místě, nejlépe v programu, který soubor vytváří.',
    en: 'Correct the notation at that place, best in the program that makes the file.',
  },
  needs: 'bytes',
  run({ fault }) {
    if (!fault) return clean;
    const { kind, position } = fault;
    const row = position?.row;
    const place = row === undefined ? { cs: '', en: '' } : { cs: ` na řádku ${row}`, en: ` on row ${row}` };
    if (kind === 'context') {
      const message = {
        cs: 'Kontext JSON-LD je jinde na síti; bez něj byl soubor ověřen jen jako JSON.',
        en: 'The JSON-LD context is elsewhere on the network; without it the file was checked as JSON only.',
      };
      return { value: 1, findings: [{ count: 1, positions: [], severity: 'hint', message }] };
    }
    const message = { cs: `Zápis RDF je porušený${place.cs}.`, en: `The RDF notation is broken${place.en}.` };
    return { value: 0, cap: 'unreadable', findings: [{ count: 1, positions: position ? [position] : [], message }] };
  },
};
