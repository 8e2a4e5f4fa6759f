import { clean } from '../../../file/file-check.ts';
import { oneFinding } from '../../one-finding.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiInfo: OpenApiCheck = {
  id: 'openapi-info',
  dimension: 'understandability',
  weight: 5,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Popis rozhraní má název, verzi a popis.', en: 'The description of the interface has a title, a version and a text.' },
  fix: { cs: 'Vyplňte info.title, info.version a info.description.', en: 'Fill in info.title, info.version and info.description.' },
  needs: 'description',
  run({ hasTitle, hasVersion, hasDescription }) {
    const missing = [...(hasTitle ? [] : ['info.title']), ...(hasVersion ? [] : ['info.version'])];
    if (missing.length > 0) {
      const names = missing.join(', ');
      return oneFinding({ cs: `Chybí povinné ${names}.`, en: `The mandatory ${names} is missing.` }, 0, {
        positions: [{ pointer: '/info' }],
      });
    }
    if (hasDescription) return clean;
    const message = { cs: 'Chybí popis rozhraní (info.description).', en: 'The text about the interface (info.description) is missing.' };
    return oneFinding(message, 0.6, { severity: 'warning', positions: [{ pointer: '/info' }] });
  },
};
