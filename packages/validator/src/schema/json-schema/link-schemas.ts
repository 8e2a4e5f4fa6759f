import { absoluteIri, withoutFragment } from './absolute-iri.ts';
import { geoJsonSchema, geoJsonSchemaAddresses } from './geojson-schema.ts';
import { isJsonObject } from './json-object.ts';
import { readSchema, type ReadSchema } from './read-schema.ts';

/** A schema that others refer to, at hand beforehand: nothing is fetched. */
export interface RelatedSchema {
  /** Where others say it is; its `$id` counts as well. */
  readonly url?: string;
  readonly schema: unknown;
}

export interface LinkedSchemas {
  /** Documents that the schema needs, by address. */
  readonly documents: ReadonlyMap<string, unknown>;
  /** References that lead nowhere, by the address they name. */
  readonly missing: ReadonlyMap<string, { count: number; pointers: string[] }>;
}

/** Finds the documents that a schema refers to, however far; a reference that leads nowhere is made to accept anything. */
export function linkSchemas(root: ReadSchema, related: Iterable<RelatedSchema>): LinkedSchemas {
  const atHand = byAddress(related);
  const documents = new Map<string, unknown>();
  const missing = new Map<string, { count: number; pointers: string[] }>();
  const known = new Set(root.ids);
  const queue = [root];
  const own = isJsonObject(root.schema) ? root.schema['$id'] : undefined;
  if (root.url !== undefined && typeof own === 'string' && own !== root.url) documents.set(root.url, { $ref: own });
  for (let read = queue.pop(); read !== undefined; read = queue.pop()) {
    for (const { document, pointer, loosen } of read.references) {
      if (known.has(document)) continue;
      const found = atHand.get(document);
      if (found === undefined) {
        loosen();
        const places = missing.get(document) ?? { count: 0, pointers: [] };
        places.count += 1;
        if (read === root) places.pointers.push(pointer);
        missing.set(document, places);
        continue;
      }
      const next = readSchema(found, document);
      known.add(document);
      for (const id of next.ids) known.add(id);
      documents.set(document, next.schema);
      queue.push(next);
    }
  }
  return { documents, missing };
}

function byAddress(related: Iterable<RelatedSchema>): ReadonlyMap<string, unknown> {
  const schemas = new Map<string, unknown>(geoJsonSchemaAddresses.map((address) => [address, geoJsonSchema]));
  for (const { url, schema } of related) {
    const own = isJsonObject(schema) ? (schema['$id'] ?? schema['id']) : undefined;
    for (const name of [url, own]) {
      const address = typeof name === 'string' ? absoluteIri(name, undefined) : undefined;
      if (address !== undefined) schemas.set(withoutFragment(address), schema);
    }
  }
  return schemas;
}
