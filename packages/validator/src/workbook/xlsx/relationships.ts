import { attribute, type PartReader } from '../part-reader.ts';

/** What a part of a workbook refers to, by identifier. */
export type Relationships = ReadonlyMap<string, { readonly type: string; readonly target: string }>;

const maxRelationships = 10_000;

/** Relationships of a part; `''` for those of the package. */
export async function relationshipsOf(reader: PartReader, part: string): Promise<Relationships> {
  const found = new Map<string, { type: string; target: string }>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const open = (element: Parameters<typeof attribute>[0]) => {
    const [id, target] = [attribute(element, 'Id'), attribute(element, 'Target')];
    if (element.local !== 'Relationship' || !id || !target || found.size >= maxRelationships) return;
    const type = attribute(element, 'Type') ?? '';
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
  };
  await reader.read(`${folder}_rels/${part.slice(folder.length)}.rels`, { open }, { isOptional: true });
  return found;
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
