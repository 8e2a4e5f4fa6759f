import type { XsdFaultCode } from './judge/judge-messages.ts';

/** What the checks by an XML Schema look for. */
export const xsdCodes = {
  structure: [
    'root-unknown',
    'element-missing',
    'element-not-expected',
    'element-unknown',
    'text-not-allowed',
    'elements-not-allowed',
    'empty-not-allowed',
    'attribute-missing',
    'attribute-not-allowed',
    'other',
  ],
  values: [
    'type',
    'enumeration',
    'pattern',
    'length',
    'min-length',
    'max-length',
    'min',
    'max',
    'above',
    'below',
    'digits',
    'fraction-digits',
    'fixed',
  ],
  keys: ['key-repeated', 'key-incomplete', 'reference'],
} as const satisfies Readonly<Record<string, readonly XsdFaultCode[]>>;
