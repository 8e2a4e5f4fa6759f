import { rootElement } from '../../geo/xml/root-element.ts';

export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema';

/** Characters that a long licence may take before the schema begins. */
const headLength = 64 * 1024;

/** Is a text an XML Schema by its root? A broken one too. */
export function isXsd(text: string): boolean {
  const root = rootElement(Buffer.from(text.slice(0, headLength)));
  return root?.local === 'schema' && root.tag.includes(xsdNamespace);
}
