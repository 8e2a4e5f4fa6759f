import type { Draft } from '@pasport/model';

/** Prefix of the IRI of a public body in the register of rights and duties; the IČO follows. */
const publicBodyPrefix = 'https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/';

/** Publisher that the register of public bodies knows: by its IRI, or by the IČO that gives it. */
export function isPublicBody({ iri, ico }: NonNullable<Draft['publisher']>): boolean {
  return iri === undefined ? ico !== undefined : decoded(iri).startsWith(publicBodyPrefix);
}

function decoded(iri: string): string {
  if (!iri.includes('%')) return iri;
  try {
    return decodeURI(iri);
  } catch {
    return iri;
  }
}
