import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { clean } from '../../file/file-check.ts';
import type { RdfCheck } from '../rdf-check.ts';

export const rdfLiterals: RdfCheck = {
  id: 'rdf-literals',
  dimension: 'accuracy',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Hodnoty s datovým typem mají jeho tvar.', en: 'Values with a data type have its form.' },
  fix: {
    cs: 'Opravte hodnotu, nebo datový typ: xsd:date je 2026-05-31, xsd:boolean true nebo false.',
    en: 'Correct the value or the data type: xsd:date is 2026-05-31, xsd:boolean true or false.',
  },
  needs: 'statements',
  run({ defects, statements }) {
    const count = defects.get('literal-form') ?? 0;
    if (count === 0) return clean;
    const message = {
      cs: `Hodnot, které nemají tvar svého datového typu: ${count}.`,
      en: `Values that do not have the form of their data type: ${count}.`,
    };
    return {
      value: rateMeasure(count, statements, tolerances.types),
      findings: [{ count, positions: [], message }],
      defects: count,
      opportunities: statements,
    };
  },
};
