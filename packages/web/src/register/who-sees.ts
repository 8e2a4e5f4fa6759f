import type { SecurityLevel, Text } from '@pasport/model';

/** What the public will see of a record and of its data, by the level. */
export const whoSees: Readonly<Record<SecurityLevel, Text>> = {
  S0: { cs: 'Záznam i data uvidí kdokoli.', en: 'Anybody will see the record and the data.' },
  S1: {
    cs: 'Záznam i data uvidí kdokoli, data se užívají za podmínek.',
    en: 'Anybody will see the record and the data; the data are used under terms.',
  },
  S2: {
    cs: 'Veřejnost uvidí jen popis. Kde data leží a jak se k nim dostat, uvidí veřejná správa po přihlášení.',
    en: 'The public will see the description only. Where the data are and how to reach them will be seen by public administration after signing in.',
  },
  S3: {
    cs: 'Veřejnost uvidí jen základ: co to je, o jakém území a kdo za data odpovídá. Zbytek uvidí jen organizace, která data vede.',
    en: 'The public will see only the basics: what it is, its territory and who answers for it. The rest will be seen only by the organisation that holds the data.',
  },
  S4: {
    cs: 'Veřejnost uvidí jen to, že záznam existuje a koho se ptát. Zbytek uvidí jen organizace, která data vede.',
    en: 'The public will see only that the record exists and whom to ask. The rest will be seen only by the organisation that holds the data.',
  },
};
