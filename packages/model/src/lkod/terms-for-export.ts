import { findCode } from '../codelists/codelists.ts';
import type { Distribution, TermsOfUse } from '../passport/distribution.ts';
import type { Draft } from '../passport/passport.ts';

const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
const ccZero = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Licences that state all three kinds of rights, by the code or the IRI a passport may hold. */
const licences: Readonly<Record<string, string>> = {
  CC0: ccZero,
  CC_BY_4_0: ccBy,
  [ccZero]: ccZero,
  [ccBy]: ccBy,
};

/**
 * Terms of use of a distribution: those that its passport states, else those that follow from CC0 or CC BY 4.0. Both licences
 * cover the work, the database and the database right alike, so each of the three says the licence – not “not protected”,
 * which nobody has stated, nor CC0 for the database right of a CC BY work, which would give away more. No other licence is
 * translated. Personal data come from the declaration about security; when it says nothing, neither do the terms.
 */
export function termsForExport(distribution: Distribution, draft: Draft): TermsOfUse | undefined {
  const terms = distribution.termsOfUse ?? termsOfLicence(distribution.licence, draft);
  const personalData = personalDataTerm(draft.security);
  return terms && personalData !== undefined ? { personalData, ...terms } : terms;
}

function termsOfLicence(licence: string | undefined, draft: Draft): TermsOfUse | undefined {
  const iri = licence !== undefined && Object.hasOwn(licences, licence) ? licences[licence] : undefined;
  if (iri === undefined) return undefined;
  const rights = { copyright: iri, databaseCopyright: iri, databaseRights: iri };
  const author = draft.publisher?.name ?? draft.contactPoint?.name;
  return iri === ccBy && author ? { ...rights, author, databaseAuthor: author } : rights;
}

function personalDataTerm(security: Draft['security']): string | undefined {
  const { personalData = 'unknown', answers } = security ?? {};
  if (personalData === 'unknown') return answers?.people === 'no' ? iriOf('none') : undefined;
  return iriOf(personalData === 'none' || personalData === 'anonymised' ? 'none' : 'contained');
}

function iriOf(code: 'none' | 'contained'): string | undefined {
  return findCode('terms-personal-data', code)?.iri;
}
