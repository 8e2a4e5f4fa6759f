import type { TermsOfUse, Text } from '@pasport/model';

/** The four statements of the Czech terms of use. */
export function termsParts(terms: TermsOfUse | undefined): { isThere: boolean; name: Text }[] {
  return [
    { isThere: terms?.copyright !== undefined, name: { cs: 'autorské dílo', en: 'copyrighted work' } },
    { isThere: terms?.databaseCopyright !== undefined, name: { cs: 'databáze jako autorské dílo', en: 'database as a copyrighted work' } },
    { isThere: terms?.databaseRights !== undefined, name: { cs: 'zvláštní práva k databázi', en: 'database right' } },
    { isThere: terms?.personalData !== undefined, name: { cs: 'osobní údaje', en: 'personal data' } },
  ];
}
