/** A literal or a reference, as JSON-LD writes them. */
export type LinkedValue = { readonly '@id': string } | LinkedLiteral;

/** A literal with a language, with a datatype, or a plain string. */
export type LinkedLiteral = { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string };

/** A node with an IRI of its own; properties are compact names of the context. */
export interface LinkedNode {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
  readonly [property: `${string}:${string}`]: readonly LinkedValue[];
}

/** A graph as JSON-LD 1.1: prefixes and nodes, without blank nodes. */
export interface LinkedDocument {
  readonly '@context': Readonly<Record<string, string>>;
  readonly '@graph': readonly LinkedNode[];
}
