import type { CodelistName, Language, TermsOfUse } from '@pasport/model';
import { iriLabel } from './code-label.ts';

const codelists = {
  copyright: 'terms-copyright',
  databaseCopyright: 'terms-database-copyright',
  databaseRights: 'terms-database-rights',
  personalData: 'terms-personal-data',
} as const satisfies Partial<Record<keyof TermsOfUse, CodelistName>>;

/** The four Czech statements on the use of data in one line. */
export function termsOf(terms: TermsOfUse, language: Language): string {
  return (Object.keys(codelists) as (keyof typeof codelists)[])
    .flatMap((name) => {
      const iri = terms[name];
      return iri === undefined ? [] : [iriLabel(codelists[name], iri, language)];
    })
    .join('; ');
}
