import { findCode, findIri, type CodelistName } from '../../codelists/codelists.ts';
import type { Converter } from './converter.ts';

/** A code of a codelist, which the foreign format says as its IRI. */
export function coded(codelist: CodelistName): Converter<string> {
  return {
    read: (foreign) => (typeof foreign === 'string' ? findIri(codelist, foreign)?.code : undefined),
    write: (code) => findCode(codelist, code)?.iri,
  };
}
