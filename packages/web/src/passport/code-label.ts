import { findCode, findIri, type CodelistName, type Language } from '@pasport/model';

/** Name of a code, or the code itself where the codelist no longer knows it. */
export function codeLabel(codelist: CodelistName, code: string, language: Language): string {
  return findCode(codelist, code)?.label[language] ?? code;
}

/** Name of an IRI of a codelist, or the IRI itself. */
export function iriLabel(codelist: CodelistName, iri: string, language: Language): string {
  return findIri(codelist, iri)?.label[language] ?? iri;
}
