import type { Language } from '@pasport/model';
import { plainField, type StepField } from './step-field.ts';

const words = {
  no: { cs: 'Ne', en: 'No' },
  yes: { cs: 'Ano', en: 'Yes' },
  unknown: { cs: 'Nevím', en: 'I do not know' },
} as const;

const options = (language: Language) => (['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: words[value][language] }));

const at = '/security/answers';

/** The four questions from which the security level follows. */
export const answerFields: readonly StepField[] = [
  plainField({
    name: 'lide',
    pointer: `${at}/people`,
    control: 'radios',
    options,
    label: { cs: 'Jsou v datech lidé?', en: 'Are there people in the data?' },
    hint: {
      cs: 'Jména, adresy bydliště, rodná čísla, telefony – cokoli, podle čeho se pozná konkrétní člověk.',
      en: 'Names, home addresses, birth numbers, phones – anything that tells who somebody is.',
    },
  }),
  plainField({
    name: 'ochrana',
    pointer: `${at}/protectedByLaw`,
    control: 'radios',
    options,
    label: { cs: 'Chrání je zákon nebo smlouva?', en: 'Does a law or a contract protect them?' },
    hint: {
      cs: 'Třeba obchodní tajemství, mlčenlivost, autorská práva dodavatele.',
      en: 'For example a trade secret, confidentiality, rights of a supplier.',
    },
  }),
  plainField({
    name: 'skoda',
    pointer: `${at}/harm`,
    control: 'radios',
    options,
    label: { cs: 'Mohla by zveřejněním vzniknout škoda?', en: 'Could publishing them do harm?' },
    hint: {
      cs: 'Třeba poloha vodních zdrojů, zabezpečení budov, hnízdiště chráněných druhů.',
      en: 'For example water sources, security of buildings, nests of protected species.',
    },
  }),
  plainField({
    name: 'povinnost',
    pointer: `${at}/mandatoryOpen`,
    control: 'radios',
    options,
    label: { cs: 'Ukládá zákon data zveřejnit?', en: 'Does a law order to publish them?' },
    hint: {
      cs: 'Třeba rozpočet, úřední deska, smlouvy, územní plán.',
      en: 'For example a budget, a notice board, contracts, a land-use plan.',
    },
  }),
];
