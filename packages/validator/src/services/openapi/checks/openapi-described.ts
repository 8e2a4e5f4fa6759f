import { operationOutcome } from '../operation-outcome.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiDescribed: OpenApiCheck = {
  id: 'openapi-described',
  dimension: 'understandability',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Každá operace má souhrn nebo popis.', en: 'Each operation has a summary or a description.' },
  fix: { cs: 'Napište k operaci jednou větou, co vrací.', en: 'Say in a sentence what the operation returns.' },
  needs: 'description',
  run({ operations }) {
    if (operations.length === 0) return undefined;
    const wrong = operations.filter(({ isDescribed }) => !isDescribed);
    return operationOutcome(wrong, operations.length, {
      cs: `Operace bez souhrnu a popisu: ${wrong.length} z ${operations.length}.`,
      en: `Operations without a summary or a description: ${wrong.length} of ${operations.length}.`,
    });
  },
};
