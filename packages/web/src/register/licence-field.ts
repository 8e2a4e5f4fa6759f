import type { Language, TermsOfUse } from '@pasport/model';
import type { StepField, WrittenDraft } from './step-field.ts';

const free: TermsOfUse = {
  copyright: 'https://data.gov.cz/podmínky-užití/neobsahuje-autorská-díla/',
  databaseCopyright: 'https://data.gov.cz/podmínky-užití/není-autorskoprávně-chráněnou-databází/',
  databaseRights: 'https://data.gov.cz/podmínky-užití/není-chráněna-zvláštním-právem-pořizovatele-databáze/',
};
const ccBy: TermsOfUse = {
  copyright: 'https://creativecommons.org/licenses/by/4.0/',
  databaseCopyright: 'https://creativecommons.org/licenses/by/4.0/',
  databaseRights: 'https://creativecommons.org/licenses/by/4.0/',
};

const words = {
  volne: { cs: 'Ano, bez omezení', en: 'Yes, without limits' },
  'cc-by': { cs: 'Ano, s uvedením úřadu jako autora (CC BY 4.0)', en: 'Yes, naming the office as the author (CC BY 4.0)' },
  '': { cs: 'Nevím, doplní datový tým', en: 'I do not know, the data team will fill it in' },
} as const;

const personal = {
  yes: 'https://data.gov.cz/podmínky-užití/obsahuje-osobní-údaje/',
  no: 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/',
};

/** One question in place of the four parts of Czech terms of use. */
export const licenceField: StepField = {
  name: 'licence',
  pointer: '/distributions/0/termsOfUse',
  control: 'radios',
  label: { cs: 'Může data kdokoli používat?', en: 'May anybody use the data?' },
  options: (language: Language) => (['volne', 'cc-by', ''] as const).map((value) => ({ value, label: words[value][language] })),
  read: ({ distributions }) => {
    const copyright = distributions?.[0]?.termsOfUse?.copyright;
    if (copyright === free.copyright) return 'volne';
    return copyright === ccBy.copyright ? 'cc-by' : '';
  },
  write: (draft, text) => {
    if (licenceField.read(draft) === text) return draft;
    return { ...draft, distributions: (draft.distributions ?? []).map((one) => withTerms(one, text, draft)) };
  },
};

type Distribution = NonNullable<WrittenDraft['distributions']>[number];

function withTerms({ termsOfUse: _old, ...distribution }: Distribution, text: string, { security }: WrittenDraft): Distribution {
  if (text !== 'volne' && text !== 'cc-by') return distribution;
  const personalData = security?.answers?.people === 'yes' ? personal.yes : personal.no;
  return { ...distribution, termsOfUse: { ...(text === 'volne' ? free : ccBy), personalData } };
}
