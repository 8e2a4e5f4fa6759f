import { clean } from '../../../file/file-check.ts';
import { oneFinding } from '../../one-finding.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiTerms: OpenApiCheck = {
  id: 'openapi-terms',
  dimension: 'completeness',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Popis rozhraní uvádí kontakt a podmínky užití.', en: 'The description of the interface names a contact and terms of use.' },
  fix: {
    cs: 'Vyplňte info.contact a info.license nebo info.termsOfService.',
    en: 'Fill in info.contact and info.license or info.termsOfService.',
  },
  needs: 'description',
  run({ hasContact, hasTerms }) {
    const missing = [...(hasContact ? [] : ['info.contact']), ...(hasTerms ? [] : ['info.license'])];
    if (missing.length === 0) return clean;
    const names = missing.join(', ');
    return oneFinding({ cs: `Chybí ${names}.`, en: `Missing: ${names}.` }, missing.length === 1 ? 0.5 : 0, {
      positions: [{ pointer: '/info' }],
    });
  },
};
