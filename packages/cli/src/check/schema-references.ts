/**
 * Addresses of other schemas that a schema refers to, without their fragments. One from the web names only addresses on the
 * web; an XML Schema, which is text, leads only to files that lie by it.
 *
 * @param url where the schema is
 */
export async function schemaReferences(schema: unknown, url: string): Promise<string[]> {
  const found = new Set<string>();
  if (typeof schema === 'string') {
    const { xsdReferences } = await import('@pasport/validator');
    for (const location of await xsdReferences(schema)) add(location, url, found);
    return [...found].filter((address) => new URL('.', address).href.startsWith(new URL('.', url).href));
  }
  collect(schema, url, found);
  return [...found];
}

function add(reference: string, base: string, found: Set<string>): void {
  const address = resolved(reference, base);
  if (address !== undefined) found.add(address);
}

function collect(value: unknown, base: string, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') add(item, base, found);
    else collect(item, base, found);
  }
}

function resolved(reference: string, base: string): string | undefined {
  if (reference.startsWith('#') || !URL.canParse(reference, base)) return undefined;
  const target = new URL(reference, base);
  const isLocal = target.protocol === 'file:' && base.startsWith('file:');
  if (!isLocal && !/^https?:$/.test(target.protocol)) return undefined;
  target.hash = '';
  return target.href === base ? undefined : target.href;
}
