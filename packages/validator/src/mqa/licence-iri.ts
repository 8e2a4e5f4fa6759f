import { findCode, findIri, type Distribution, type TermsOfUse } from '@pasport/model';

const licenceIri = (code: string): string | undefined => findCode('licence', code)?.iri;
const byAddress: Readonly<Record<string, string | undefined>> = {
  'https://creativecommons.org/licenses/by/4.0/': licenceIri('CC_BY_4_0'),
  'https://creativecommons.org/publicdomain/zero/1.0/': licenceIri('CC0'),
};
const free = licenceIri('CC0');
const severalWorks = findCode('terms-copyright', 'multiple')?.iri;

/** Statements that a right does not exist. */
const unprotected: ReadonlySet<string | undefined> = new Set(
  (['terms-copyright', 'terms-database-copyright', 'terms-database-rights'] as const).map((name) => findCode(name, 'none')?.iri),
);

/**
 * Licence (dct:license) of a distribution: the one it states, by the EU codelist where that knows it, else the one that
 * follows from its Czech terms of use. Only one licence can be given, so terms that name two, or several works each under
 * its own, have none. Data that nothing protects, or only a database right given up by CC0, are CC0.
 */
export function licenceIriOf({ licence, termsOfUse }: Distribution): string | undefined {
  return licence === undefined ? ofTerms(termsOfUse) : ofName(licence);
}

function ofName(licence: string): string | undefined {
  const known = findCode('licence', licence)?.iri ?? findIri('licence', licence)?.iri ?? byAddress[licence];
  return known ?? (/^https?:\/\//u.test(licence) ? licence : undefined);
}

function ofTerms(terms: TermsOfUse | undefined): string | undefined {
  if (!terms) return undefined;
  const { copyright, databaseCopyright, databaseRights } = terms;
  if (copyright === severalWorks && copyright !== undefined) return undefined;
  const rights = [copyright, databaseCopyright, databaseRights];
  let found: string | undefined;
  for (const right of rights) {
    if (right === undefined || unprotected.has(right)) continue;
    const licence = ofName(right);
    if (licence === free) continue;
    if (licence === undefined || (found !== undefined && found !== licence)) return undefined;
    found = licence;
  }
  return found ?? (rights.includes(undefined) ? undefined : free);
}
