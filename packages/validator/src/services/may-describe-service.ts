import { rootElement } from '../geo/xml/root-element.ts';
import { looksLikeJson } from '../json/looks-like-json.ts';
import { rdfFormatOf } from '../rdf/rdf-formats.ts';
import { looksLikeXml } from '../xml/looks-like-xml.ts';
import { looksLikeCapabilities } from './capabilities/service-root.ts';
import { looksLikeJsonService } from './json/inspect-json-service.ts';
import { looksLikeOpenApi } from './openapi/looks-like-openapi.ts';

/**
 * May it be what a service says of itself? Of a known kind only what that kind answers; of another any notation for
 * programs, because there are more languages for it than Pasport knows.
 *
 * @param format kind of the service, where it is known
 */
export function mayDescribeService(head: Uint8Array, format: string | undefined): boolean {
  if (looksLikeCapabilities(head) || looksLikeJsonService(head) || looksLikeOpenApi(head)) return true;
  if (format !== undefined) return false;
  if (rdfFormatOf(head) !== undefined || looksLikeJson(head)) return true;
  return looksLikeXml(head) && rootElement(head)?.local.toLowerCase() !== 'html';
}
