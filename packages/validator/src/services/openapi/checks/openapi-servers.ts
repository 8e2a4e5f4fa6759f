import { clean } from '../../../file/file-check.ts';
import { oneFinding } from '../../one-finding.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiServers: OpenApiCheck = {
  id: 'openapi-servers',
  dimension: 'portability',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Rozhraní uvádí úplné adresy svých serverů s https.', en: 'The interface gives whole addresses of its servers, with https.' },
  fix: { cs: 'Uveďte v servers úplnou adresu začínající https://.', en: 'Give the whole address in servers, beginning with https://.' },
  needs: 'description',
  run({ servers }) {
    if (servers.length === 0)
      return oneFinding({ cs: 'Popis neuvádí adresu serveru.', en: 'The description gives no address of a server.' }, 0, {
        positions: [{ pointer: '/servers' }],
      });
    const wrong = servers.filter(({ url }) => !/^https:\/\//iu.test(url));
    if (wrong.length === 0) return clean;
    const message = {
      cs: `Adresy, které nejsou úplné nebo nemají https: ${wrong.length} z ${servers.length}.`,
      en: `Addresses that are not whole, or not https: ${wrong.length} of ${servers.length}.`,
    };
    return {
      value: 1 - wrong.length / servers.length,
      findings: [{ count: wrong.length, positions: wrong.map(({ position }) => position), message }],
    };
  },
};
