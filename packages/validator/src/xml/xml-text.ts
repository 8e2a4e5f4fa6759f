import { TextDecoder } from 'node:util';
import { xmlEncoding } from './xml-encoding.ts';

const encodingName = /^(\s*<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/u;

/** The text of an XML document, whatever its encoding, without the declaration of one. Lines stay where they are. */
export function xmlText(bytes: Uint8Array): string {
  const text = new TextDecoder(xmlEncoding(bytes.subarray(0, 4096)).label ?? 'utf-8').decode(bytes);
  return text.replace(encodingName, '$1');
}

/** Is a document in UTF-8, and does it say nothing else? */
export function isUtf8Xml(bytes: Uint8Array): boolean {
  const { label, declared = 'utf-8' } = xmlEncoding(bytes.subarray(0, 4096));
  return label === 'utf-8' && /^utf-?8$/iu.test(declared);
}
