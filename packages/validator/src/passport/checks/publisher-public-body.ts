import { blocked, gate, pass } from '../outcome.ts';
import { whenOpen, type PassportCheck } from '../passport-check.ts';
import { isPublicBody } from '../public-body.ts';

export const publisherPublicBody: PassportCheck = {
  id: 'publisher-public-body',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Poskytovatel je orgán veřejné moci z registru práv a povinností.',
    en: 'The publisher is a public body of the register of rights and duties.',
  },
  fix: {
    cs: 'Uveďte IČO úřadu; adresu v registru z něj doplníme.',
    en: 'Give the IČO of the office; its address in the register follows from it.',
  },
  applies: whenOpen,
  run({ draft: { publisher } }) {
    if (!publisher) return blocked('publisher-present');
    if (isPublicBody(publisher)) return pass;
    return gate({
      pointer: publisher.iri === undefined ? '/publisher' : '/publisher/iri',
      message: {
        cs: 'Poskytovatele nelze najít v registru orgánů veřejné moci.',
        en: 'The publisher cannot be found in the register of public bodies.',
      },
    });
  },
};
