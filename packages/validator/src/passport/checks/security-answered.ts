import { partsOf, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

const isAnswered = (answer: string | undefined) => answer === 'yes' || answer === 'no';

export const securityAnswered: PassportCheck = {
  id: 'security-answered',
  dimension: 'confidentiality',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Otázky o ochraně dat jsou zodpovězeny, nebo mají data hodnocení dopadů.',
    en: 'The questions about protection are answered, or the data have an impact rating.',
  },
  fix: {
    cs: 'Odpovězte, zda jsou v datech lidé, zda je chrání předpis nebo smlouva a zda by mohla uškodit.',
    en: 'Answer whether there are people in the data, whether a law or contract protects them and whether they could harm.',
  },
  applies: always,
  run({ draft: { security, access }, isOpen }) {
    if (security?.cia || (isOpen && access?.rights === 'PUBLIC' && security?.personalData === 'none')) return pass;
    const answers = security?.answers ?? {};
    const parts = [
      { isThere: isAnswered(answers.people), name: { cs: 'zda jsou v datech lidé', en: 'whether there are people in the data' } },
      {
        isThere: isAnswered(answers.protectedByLaw),
        name: { cs: 'zda je chrání předpis nebo smlouva', en: 'whether a law or contract protects them' },
      },
      { isThere: isAnswered(answers.harm), name: { cs: 'zda by mohla uškodit', en: 'whether they could harm' } },
    ];
    return partsOf(parts, (missing) => ({
      pointer: '/security/answers',
      message: { cs: `Není zodpovězeno: ${missing.cs}.`, en: `Not answered: ${missing.en}.` },
    }));
  },
};
