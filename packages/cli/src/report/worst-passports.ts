import type { RegistryClient } from '../registry-client.ts';
import type { Summary } from '../registry/types.ts';

const mostPassports = 10;
const pageSize = 100;

/** Passports of an organisation with the lowest scores, the worst first; those without a score are left out. */
export async function worstPassports(registry: RegistryClient, organisation: string): Promise<Summary[]> {
  let last: Summary[] = [];
  // The registry orders from the best: the end of the list is kept while its pages come.
  for await (const { items } of registry.pages({ organisation, sort: 'quality', limit: pageSize })) {
    const scored = items.filter(({ quality }) => quality !== null);
    last = [...last, ...scored].slice(-mostPassports);
    if (scored.length < items.length) break;
  }
  return last.toReversed();
}
