import { looksLikeXml, xmlText } from '@pasport/validator';
import { parseJson } from '../http/parse-json.ts';

/**
 * A fetched schema as checks take it: parsed JSON, or the text of an XML Schema.
 *
 * @throws {Problem} `invalid-json`
 */
export function schemaDocument(bytes: Buffer): unknown {
  return looksLikeXml(bytes) ? xmlText(bytes) : parseJson(bytes.toString('utf8'));
}
