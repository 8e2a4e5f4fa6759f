import type { LinkedNode } from './linked-data.ts';
import { ids } from './values.ts';

type Property = `${string}:${string}`;

/** Nodes being gathered; of an IRI described twice the first description stays. */
export class Graph {
  readonly #nodes = new Map<string, LinkedNode>();
  readonly #links = new Map<string, Map<Property, Set<string>>>();

  add(...nodes: readonly LinkedNode[]): void {
    for (const node of nodes) if (!this.#nodes.has(node['@id'])) this.#nodes.set(node['@id'], node);
  }

  /** Adds a reference to a node that is described elsewhere or nowhere. */
  link(from: string, property: Property, to: string): void {
    const properties = this.#links.get(from) ?? new Map<Property, Set<string>>();
    properties.set(property, (properties.get(property) ?? new Set()).add(to));
    this.#links.set(from, properties);
  }

  /** What is linked from first, then the described nodes. */
  get nodes(): LinkedNode[] {
    const linked = [...this.#links].map(([iri, properties]): LinkedNode => {
      const links = [...properties].map(([property, targets]) => [property, ids(...targets)]);
      return { '@id': iri, ...(Object.fromEntries(links) as Record<Property, ReturnType<typeof ids>>) };
    });
    return [...linked, ...this.#nodes.values()];
  }
}
