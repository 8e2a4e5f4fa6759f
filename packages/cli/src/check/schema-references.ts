/**
 * Addresses of other schemas that a JSON Schema refers to, without their fragments. One from the web names only addresses
 * on the web.
 *
 * @param url where the schema is
 */
export function schemaReferences(schema: unknown, url: string): string[] {
  const found = new Set<string>();
  collect(schema, url, found);
  return [...found];
}

function collect(value: unknown, base: string, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') {
      const address = resolved(item, base);
      if (address !== undefined) found.add(address);
    } else collect(item, base, found);
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
