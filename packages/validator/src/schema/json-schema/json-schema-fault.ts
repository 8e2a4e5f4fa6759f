import type { Text } from '@pasport/model';

/** What a schema, or a value by its schema, has wrong. */
export interface JsonSchemaFault {
  /** Keyword of JSON Schema that the value does not meet; of a fault of the schema itself `schema-…`. */
  readonly code: string;
  readonly message: Text;
  /** How many times it occurs; at least so many when the check was cut short. */
  readonly count: number;
  /** The first places, at most five, as JSON Pointers (RFC 6901). */
  readonly positions: readonly { readonly pointer: string }[];
}
