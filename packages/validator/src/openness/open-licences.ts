import { codelists } from '@pasport/model';

/** Clauses against commercial use or changes. */
const restricting = /^CC_BY(NC|ND)/u;

/** Licences of the EU codelist, by IRI, that let everybody use and change the data for any purpose. */
export const openLicences: ReadonlySet<string> = new Set(
  codelists.licence.items.filter(({ code }) => !restricting.test(code)).map(({ iri }) => iri),
);
