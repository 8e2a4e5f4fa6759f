import { eachOf } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { personalDataTerms } from '../terms-iris.ts';

const without = new Set(['none', 'anonymised']);

export const personalDataTermsCoherent: PassportCheck = {
  id: 'personal-data-terms',
  dimension: 'consistency',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Podmínky užití a třída osobních údajů říkají totéž.', en: 'Terms of use and the class of personal data say the same.' },
  fix: {
    cs: 'Srovnejte údaj v podmínkách užití s třídou osobních údajů.',
    en: 'Make the statement in the terms of use agree with the class of personal data.',
  },
  applies: ({ draft: { security }, distributions }) =>
    security?.personalData !== undefined &&
    security.personalData !== 'unknown' &&
    distributions.some(({ distribution }) => distribution.termsOfUse?.personalData !== undefined),
  run({ draft: { security }, distributions }) {
    const isWithout = without.has(security?.personalData ?? '');
    return eachOf(
      distributions.filter(({ distribution }) => distribution.termsOfUse?.personalData !== undefined),
      ({ distribution, pointer }) => {
        const stated = distribution.termsOfUse?.personalData;
        if (stated !== (isWithout ? personalDataTerms.contained : personalDataTerms.none)) return undefined;
        return {
          pointer: `${pointer}/termsOfUse/personalData`,
          message: isWithout
            ? {
                cs: 'Podmínky užití mluví o osobních údajích, pasport říká, že v datech nejsou.',
                en: 'The terms of use speak of personal data, the passport says there are none.',
              }
            : {
                cs: 'Podmínky užití říkají, že osobní údaje v datech nejsou, pasport říká opak.',
                en: 'The terms of use say there are no personal data, the passport says the opposite.',
              },
        };
      },
    );
  },
};
