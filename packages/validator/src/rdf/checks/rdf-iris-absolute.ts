import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import type { RdfCheck } from '../rdf-check.ts';

export const rdfIrisAbsolute: RdfCheck = {
  id: 'rdf-iris-absolute',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Věci jsou pojmenované úplnou adresou IRI.', en: 'Things are named by a whole IRI.' },
  fix: { cs: 'Zapište úplnou adresu, nebo doplňte @base.', en: 'Write the whole address, or add @base.' },
  needs: 'statements',
  run({ defects, statements }) {
    const count = defects.get('relative-iri') ?? 0;
    if (count === 0) return clean;
    const message = { cs: `Neúplných adres: ${count}.`, en: `Addresses that are not whole: ${count}.` };
    return {
      value: rateMeasure(count, statements, tolerances.keys),
      findings: [{ count, positions: [], message }],
      defects: count,
      opportunities: statements,
    };
  },
};
