/** Why reading of XML stopped. */
export type XmlFaultCode =
  | 'empty'
  | 'truncated'
  | 'tags-crossed'
  | 'after-end'
  | 'character'
  | 'entity'
  | 'prefix'
  | 'attribute'
  | 'attribute-repeated'
  | 'declaration'
  | 'doctype'
  | 'encoding'
  | 'encoding-unknown'
  | 'too-deep'
  | 'too-large'
  | 'syntax';

/** Where reading of XML stopped; lines and characters from 1. */
export interface XmlFault {
  readonly code: XmlFaultCode;
  readonly row: number;
  readonly column: number;
}

/** Messages of the parser, which may quote the file, by what they mean. */
const meanings: readonly (readonly [RegExp, XmlFaultCode])[] = [
  [/document must contain a root element/u, 'empty'],
  [/unclosed tag|unexpected end/u, 'truncated'],
  [/unmatched closing tag|unexpected close tag/u, 'tags-crossed'],
  [/text data outside of root|only one root/u, 'after-end'],
  [/duplicate attribute/u, 'attribute-repeated'],
  [/attribute|no whitespace between/u, 'attribute'],
  [/unbound namespace prefix|xmlns|namespace/u, 'prefix'],
  [/entity/u, 'entity'],
  [/XML declaration|encoding value|version number/u, 'declaration'],
  [/disallowed character/u, 'character'],
];

/** What a message of the parser means. */
export function xmlFaultCode(message: string): XmlFaultCode {
  return meanings.find(([words]) => words.test(message))?.[1] ?? 'syntax';
}
