import { DataFactory, type Quad } from 'n3';
import type { LinkedDocument, LinkedNode, LinkedValue } from './linked-data.ts';

const typeIri = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Triples of a graph written as our JSON-LD: no blank node, every name compact or absolute. */
export function quadsOf({ '@context': context, '@graph': nodes }: LinkedDocument): Quad[] {
  const named = (name: string) => DataFactory.namedNode(expanded(name, context));
  const objectOf = (value: LinkedValue) => {
    if ('@id' in value) return named(value['@id']);
    const type = value['@type'];
    return DataFactory.literal(value['@value'], value['@language'] ?? (type === undefined ? undefined : named(type)));
  };
  return nodes.flatMap((node) => {
    const subject = named(node['@id']);
    const types = (node['@type'] ?? []).map((type) => DataFactory.quad(subject, DataFactory.namedNode(typeIri), named(type)));
    const others = propertiesOf(node).flatMap(([property, values]) =>
      values.map((value) => DataFactory.quad(subject, named(property), objectOf(value))),
    );
    return [...types, ...others];
  });
}

function propertiesOf(node: LinkedNode): [string, readonly LinkedValue[]][] {
  return Object.entries(node).filter((entry): entry is [string, readonly LinkedValue[]] => !entry[0].startsWith('@'));
}

function expanded(name: string, context: LinkedDocument['@context']): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, colon);
  const isCompact = Object.hasOwn(context, prefix) && !name.startsWith('//', colon + 1);
  return isCompact ? `${context[prefix]}${name.slice(colon + 1)}` : name;
}
