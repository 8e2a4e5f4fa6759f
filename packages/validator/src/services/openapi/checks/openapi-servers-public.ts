import { clean } from '../../../file/file-check.ts';
import { isPrivateHost } from '../is-private-host.ts';
import type { OpenApiCheck } from '../openapi-check.ts';

export const openapiServersPublic: OpenApiCheck = {
  id: 'openapi-servers-public',
  dimension: 'confidentiality',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Mezi servery rozhraní nejsou adresy z vnitřní sítě.',
    en: 'No address of an internal network is among the servers of the interface.',
  },
  fix: {
    cs: 'Odstraňte z popisu vnitřní a zkušební adresy (localhost, 10.…, 192.168.…).',
    en: 'Remove internal and test addresses (localhost, 10.…, 192.168.…) from the description.',
  },
  needs: 'description',
  run({ servers }) {
    const hosts = servers.flatMap(({ url, position }) => (URL.canParse(url) ? [{ host: new URL(url).hostname, position }] : []));
    if (hosts.length === 0) return undefined;
    const wrong = hosts.filter(({ host }) => isPrivateHost(host));
    if (wrong.length === 0) return clean;
    const message = { cs: `Servery z vnitřní sítě: ${wrong.length}.`, en: `Servers of an internal network: ${wrong.length}.` };
    return { value: 0, findings: [{ count: wrong.length, positions: wrong.map(({ position }) => position), message }] };
  },
};
