import type { Text } from '@pasport/model';

/** What is wrong in a description of a table; named as frictionless does. */
export const descriptorFaultCodes = ['package-error', 'resource-error', 'schema-error', 'field-error'] as const;

/** What is wrong in a table by its schema; named as frictionless does. */
const tableFaultCodes = [
  'missing-label',
  'extra-label',
  'incorrect-label',
  'type-error',
  'constraint-error',
  'unique-error',
  'primary-key',
  'foreign-key',
] as const;

export type TableSchemaFaultCode = (typeof descriptorFaultCodes)[number] | (typeof tableFaultCodes)[number];

/** One kind of fault with its first places, at most five: row and column of the table, or a place in the description. */
export interface TableSchemaFault {
  readonly code: TableSchemaFaultCode;
  readonly message: Text;
  readonly count: number;
  readonly positions: readonly { readonly row?: number; readonly column?: number; readonly pointer?: string }[];
}

/** A fault of a description. */
export function descriptorFault(code: (typeof descriptorFaultCodes)[number], pointer: string, cs: string, en: string): TableSchemaFault {
  return { code, message: { cs, en }, count: 1, positions: [{ pointer }] };
}
