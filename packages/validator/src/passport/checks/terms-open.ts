import { eachOf } from '../outcome.ts';
import { whenOpen, type FindingDraft, type PassportCheck } from '../passport-check.ts';
import type { PlacedDistribution } from '../facts.ts';

/** Non-commercial and no-derivatives clauses, by code and by address of the licence. */
const closedCode = /^CC_BY(NC|ND)/u;
const closedIri = /creativecommons\.org\/licenses\/[a-z-]*\b(nc|nd)\b|authority\/licence\/CC_BY(NC|ND)/u;
const isClosed = (licence: string | undefined) => licence !== undefined && (closedCode.test(licence) || closedIri.test(licence));

export const termsOpen: PassportCheck = {
  id: 'terms-open',
  dimension: 'compliance',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Otevřená data smí každý užít i komerčně a dále je zpracovávat.',
    en: 'Everybody may use open data commercially and make derived works.',
  },
  fix: {
    cs: 'Zvolte otevřené podmínky (CC BY 4.0, CC0 nebo „není chráněno“), nebo data neoznačujte za veřejná.',
    en: 'Choose open terms (CC BY 4.0, CC0 or “not protected”), or do not call the data public.',
  },
  applies: whenOpen,
  run: ({ distributions }) => eachOf(distributions, lookAt),
};

function lookAt({ distribution: { licence, termsOfUse }, pointer }: PlacedDistribution): FindingDraft | undefined {
  const message = { cs: 'Podmínky zakazují komerční užití nebo úpravy.', en: 'The terms forbid commercial use or changes.' };
  if (isClosed(licence)) return { pointer: `${pointer}/licence`, message };
  if (isClosed(termsOfUse?.copyright)) return { pointer: `${pointer}/termsOfUse/copyright`, message };
  if (isClosed(termsOfUse?.databaseCopyright)) return { pointer: `${pointer}/termsOfUse/databaseCopyright`, message };
  return undefined;
}
