import { operationOutcome } from '../operation-outcome.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiResponses: OpenApiCheck = {
  id: 'openapi-responses',
  dimension: 'completeness',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Každá operace uvádí své odpovědi.', en: 'Each operation lists its responses.' },
  fix: {
    cs: 'Doplňte operaci odpovědi (responses), aspoň tu úspěšnou.',
    en: 'Add responses to the operation, at least the one of success.',
  },
  needs: 'description',
  run({ operations }) {
    if (operations.length === 0) return undefined;
    const wrong = operations.filter(({ hasResponses }) => !hasResponses);
    return operationOutcome(wrong, operations.length, {
      cs: `Operace bez odpovědí: ${wrong.length} z ${operations.length}.`,
      en: `Operations without responses: ${wrong.length} of ${operations.length}.`,
    });
  },
};
