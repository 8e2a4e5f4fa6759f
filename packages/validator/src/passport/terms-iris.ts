import { findCode, type CodelistName } from '@pasport/model';

const iriOf = (codelist: CodelistName, code: string): string => {
  const item = findCode(codelist, code);
  if (!item) throw new Error(`The codelist ${codelist} has no ${code}`);
  return item.iri;
};

/** Statements about personal data in the Czech terms of use. */
export const personalDataTerms = {
  none: iriOf('terms-personal-data', 'none'),
  contained: iriOf('terms-personal-data', 'contained'),
} as const;

/** CC BY 4.0, whose author must be named. */
export const ccBy = iriOf('terms-copyright', 'cc-by-4.0');
