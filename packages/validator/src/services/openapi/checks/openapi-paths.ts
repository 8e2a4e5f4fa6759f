import { clean } from '../../../file/file-check.ts';
import { oneFinding } from '../../one-finding.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiPaths: OpenApiCheck = {
  id: 'openapi-paths',
  dimension: 'completeness',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Popis rozhraní uvádí cesty s operacemi.', en: 'The description of the interface lists paths with operations.' },
  fix: { cs: 'Doplňte do popisu cesty (paths) a jejich operace.', en: 'Add paths and their operations to the description.' },
  needs: 'description',
  run({ operations }) {
    if (operations.length > 0) return clean;
    const message = { cs: 'Popis neuvádí žádnou operaci.', en: 'The description lists no operation.' };
    return { ...oneFinding(message, 0, { positions: [{ pointer: '/paths' }] }), cap: 'unreadable' };
  },
};
