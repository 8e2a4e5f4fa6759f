import { readXml, type XmlElement } from '../../xml/read-xml.ts';
import type { XmlFault } from '../../xml/xml-fault.ts';
import { xsdNamespace } from './is-xsd.ts';

/** What an XML Schema says of itself. */
export interface XsdRead {
  /** Why it is no XML, or none that is safe to read. */
  readonly fault?: XmlFault;
  /** Where the schemas are that it refers to, as it writes them. */
  readonly locations: readonly string[];
  /** Does it use XML Schema 1.1? */
  readonly isNewer: boolean;
}

const references = new Set(['import', 'include', 'redefine', 'override']);
const newer = new Set(['assert', 'assertion', 'alternative', 'openContent', 'defaultOpenContent', 'override']);

/** Reads an XML Schema for what has to be known before it is used. */
export async function readXsd(text: string): Promise<XsdRead> {
  const locations = new Set<string>();
  let isNewer = false;
  const open = ({ uri, local, attributes }: XmlElement) => {
    if (uri !== xsdNamespace) return;
    isNewer ||= newer.has(local);
    const location = references.has(local) ? attributes['schemaLocation']?.value : undefined;
    if (location !== undefined) locations.add(location);
  };
  const { fault } = await readXml(Buffer.from(text), { open }, { allowsDoctype: true });
  return { ...(fault && { fault }), locations: [...locations], isNewer };
}

/** Where the schemas are that an XML Schema refers to, as it writes them. */
export async function xsdReferences(text: string): Promise<readonly string[]> {
  return (await readXsd(text)).locations;
}
