import type { Distribution } from '@pasport/model';
import { registerTexts } from '../texts/register.ts';
import type { PartialDraft } from './partial-draft.ts';
import type { Step } from './step.ts';

const rights = ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'] as const;

/** Not public until somebody decides so; public is offered first only when all answers say that nothing stands in the way. */
export const accessStep: Step = {
  pointer: '/access/rights',
  message: registerTexts.steps.access,
  isRequired: false,
  isMissing: ({ access }) => access?.rights === undefined,
  async ask(questions, draft) {
    const choices = rights.map((value) => ({ value, label: registerTexts.access[value] }));
    const right = await questions.one(registerTexts.steps.access, choices, isHarmless(draft) ? 'PUBLIC' : 'NON_PUBLIC');
    const access = { ...draft.access, rights: right };
    if (right !== 'PUBLIC' || !(await questions.yesNo(registerTexts.steps.openTerms, false))) return { access };
    return { access, distributions: (draft.distributions ?? []).map(withOpenTerms) };
  },
};

function withOpenTerms(distribution: Distribution): Distribution {
  return { ...distribution, termsOfUse: openTerms };
}

function isHarmless({ security }: PartialDraft): boolean {
  const { people, protectedByLaw, harm } = security?.answers ?? {};
  return people === 'no' && protectedByLaw === 'no' && harm === 'no';
}

/** “Without limits” in the four Czech parts of the terms of use (codelists of data.gov.cz). */
const openTerms = {
  copyright: 'https://data.gov.cz/podmínky-užití/neobsahuje-autorská-díla/',
  databaseCopyright: 'https://data.gov.cz/podmínky-užití/není-autorskoprávně-chráněnou-databází/',
  databaseRights: 'https://data.gov.cz/podmínky-užití/není-chráněna-zvláštním-právem-pořizovatele-databáze/',
  personalData: 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/',
} as const;
