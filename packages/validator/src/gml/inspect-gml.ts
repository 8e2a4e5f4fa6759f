import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import { inspectXmlMap, type XmlMapFormat } from '../geo/xml/inspect-xml-map.ts';
import { rootElement } from '../geo/xml/root-element.ts';
import { gmlChecks } from './gml-checks.ts';
import { GmlReader } from './gml-reader.ts';

const gml: XmlMapFormat<GmlReader> = {
  format: 'GML',
  start: (options) => new GmlReader(options),
  checks: (reader, blocker) => runFileChecks(gmlChecks, reader, () => blocker),
};

const namespace = /=\s*["']http:\/\/www\.opengis\.net\/gml(?:\/3\.\d)?["']/u;
const collection = /Collection$|^VymennyFormat$/u;
/** Documents that use GML for small things only. */
const others = /^(?:RDF|MD_Metadata|MI_Metadata|GetRecords\w*|\w*Capabilities|schema|ExceptionReport|ServiceExceptionReport)$/u;
const content = /<(?:[\w.-]+:)?(?:featureMembers?|member)[\s>]|<(?:gml|\w+):(?:pos|posList|Point|Polygon|MultiSurface|Curve)[\s>]/u;

export function looksLikeGml(head: Uint8Array): boolean {
  const root = rootElement(head);
  if (!root || others.test(root.local)) return false;
  return (namespace.test(root.tag) || namespace.test(root.rest)) && (collection.test(root.local) || content.test(root.rest));
}

/**
 * Checks a GML file with simple features: XML, coordinate systems and the order of axes, every feature. Types of features
 * are layers.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns an answer for any input; `row` of a position is the line of the feature, `feature` its number among its type
 * @throws only when the source cannot be read
 */
export async function inspectGml(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  return await inspectXmlMap(gml, source, options);
}
