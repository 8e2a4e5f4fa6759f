const types = new Set(['application/csvm+json', 'application/ld+json', 'application/json']);

/**
 * Addresses of descriptions that a header `Link` names, the last one first, as it goes before the others.
 *
 * @see Model for Tabular Data and Metadata on the Web, 5.2
 */
export function descriptionLinks(header: string): string[] {
  const links = [...header.matchAll(/<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s;,"]+))*)/gu)];
  return links
    .filter(([, , parameters = '']) => {
      const rel = valueOf(parameters, 'rel')?.split(/\s+/u) ?? [];
      return rel.includes('describedby') && types.has(valueOf(parameters, 'type') ?? '');
    })
    .map(([, address = '']) => address)
    .toReversed();
}

function valueOf(parameters: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;,"]+))`, 'iu').exec(parameters);
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}
