/** What the process that judges starts with; without a path, the bytes of the file come by its standard input. */
export interface JudgeStart {
  readonly path?: string;
  readonly schemas: readonly string[];
}

/** What is wrong with an element or an attribute, never with its value. */
export type XsdFaultCode =
  | 'root-unknown'
  | 'element-missing'
  | 'element-not-expected'
  | 'element-unknown'
  | 'text-not-allowed'
  | 'elements-not-allowed'
  | 'empty-not-allowed'
  | 'attribute-missing'
  | 'attribute-not-allowed'
  | 'type'
  | 'enumeration'
  | 'pattern'
  | 'length'
  | 'min-length'
  | 'max-length'
  | 'min'
  | 'max'
  | 'above'
  | 'below'
  | 'digits'
  | 'fraction-digits'
  | 'fixed'
  | 'key-repeated'
  | 'key-incomplete'
  | 'reference'
  | 'other';

/** One kind of fault with its count and the lines where it is met first. */
export interface XsdFault {
  readonly code: XsdFaultCode;
  /** Names without their namespaces. */
  readonly element: string;
  readonly attribute?: string;
  /** What the schema asks for: names, a type, a limit. */
  readonly wanted?: readonly string[];
  /** At least so many; a file with very many faults is not judged to its end. */
  readonly count: number;
  readonly rows: readonly number[];
}

/** What is wrong with the schema itself. */
export interface XsdSchemaFault {
  readonly code: 'reference' | 'other';
  /** Name of what is referred to. */
  readonly name?: string;
  /** Which of the schemas it is in. */
  readonly schema: number;
  readonly row: number;
}

/** How the judging ended. */
export type JudgeMessage =
  | { readonly kind: 'judged'; readonly faults: readonly XsdFault[] }
  | { readonly kind: 'schema'; readonly faults: readonly XsdSchemaFault[]; readonly isIncomplete: boolean }
  /** It takes more time or memory than it may. */
  | { readonly kind: 'limit' };
