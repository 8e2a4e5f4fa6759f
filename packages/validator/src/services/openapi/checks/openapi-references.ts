import { operationOutcome } from '../operation-outcome.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiReferences: OpenApiCheck = {
  id: 'openapi-references',
  dimension: 'consistency',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Odkazy uvnitř popisu rozhraní vedou na jeho části.', en: 'References inside of the description lead to its parts.' },
  fix: { cs: 'Doplňte chybějící část do components, nebo opravte $ref.', en: 'Add the missing part to components, or correct the $ref.' },
  needs: 'description',
  run({ references, broken }) {
    if (references === 0) return undefined;
    const wrong = broken.map((position) => ({ position }));
    return operationOutcome(wrong, references, {
      cs: `Odkazy, které nikam nevedou: ${broken.length} z ${references}.`,
      en: `References that lead nowhere: ${broken.length} of ${references}.`,
    });
  },
};
