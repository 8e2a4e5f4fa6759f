/** Notations of RDF that are read. */
export const rdfFormats = ['RDF_TURTLE', 'RDF_N_TRIPLES', 'RDF_N_QUADS', 'RDF_TRIG', 'RDF_XML', 'JSON_LD'] as const;
export type RdfFormat = (typeof rdfFormats)[number];

const directive = /^(?:\s|#[^\n]*\n)*(?:@prefix|@base|prefix\s|base\s)/iu;
const statement = /^(?:\s|#[^\n]*\n)*(?:<[^<>\s]*>|_:\w+)\s+(?:<[^<>\s]*>|a)\s+(?:<[^<>\s]*>|"|_:)/u;
const fourth = /^(?:<[^<>\s]*>|_:\w+)\s+<[^<>\s]*>\s+(?:<[^<>\s]*>|_:\w+|"[^\n]*"\S*)\s+<[^<>\s]*>\s*\.\s*$/mu;
const simple = /^(?:<[^<>\s]*>|_:\w+)\s+<[^<>\s]*>\s+.*\.\s*$/mu;
const xml = /<(?:\w+:)?RDF[\s>]/u;

/** The notation of RDF by the beginning of a file; JSON-LD is told by who reads JSON. */
export function rdfFormatOf(head: Uint8Array): Exclude<RdfFormat, 'JSON_LD'> | undefined {
  const text = new TextDecoder().decode(head.subarray(0, 8_192)).replace(/^\uFEFF/u, '');
  if (directive.test(text)) return /\{/u.test(text.replaceAll(/<[^>]*>|"[^"]*"/gu, '')) ? 'RDF_TRIG' : 'RDF_TURTLE';
  if (statement.test(text)) return fourth.test(text) ? 'RDF_N_QUADS' : simple.test(text) ? 'RDF_N_TRIPLES' : 'RDF_TURTLE';
  return /^\s*<(?:\?xml|!--|\w)/u.test(text) && xml.test(text) ? 'RDF_XML' : undefined;
}
