import { clean } from '../../../file/file-check.ts';
import { oneFinding } from '../../one-finding.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiVersion: OpenApiCheck = {
  id: 'openapi-version',
  dimension: 'compliance',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Popis rozhraní má známou verzi OpenAPI.', en: 'The description of the interface is of a known version of OpenAPI.' },
  fix: { cs: 'Převeďte popis na OpenAPI 3.0 nebo 3.1.', en: 'Convert the description to OpenAPI 3.0 or 3.1.' },
  needs: 'description',
  run({ version }) {
    if (version !== undefined && /^3\.[012]\.\d+(?:-[\w.]+)?$/u.test(version)) return clean;
    if (version === '2.0')
      return oneFinding({ cs: 'Popis je ve starším Swagger 2.0.', en: 'The description is in the older Swagger 2.0.' }, 0.7, {
        severity: 'hint',
      });
    return oneFinding({ cs: 'Popis nemá známou verzi OpenAPI.', en: 'The description has no known version of OpenAPI.' });
  },
};
