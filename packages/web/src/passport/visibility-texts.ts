import type { PassportView } from '@pasport/api';
import type { Text } from '@pasport/model';

/** What a visitor sees of a passport and what is left out, in words; never how much. */
export function visibilityTexts({ view, registry }: PassportView): Text {
  if (view === 'generalised') return texts.generalised;
  if (view === 'reduced') return registry.security.level === 'S2' ? texts.internal : texts.basics;
  return registry.createdBy === undefined ? texts.full : texts.own;
}

const texts = {
  own: {
    cs: 'Celý pasport včetně údajů, které patří jen dovnitř vaší organizace.',
    en: 'The whole passport, with what belongs only inside your organisation.',
  },
  full: {
    cs: 'Celý pasport. Kdo data zná, odpovědi o jejich ochraně a kdo pasport psal, vidí jen vlastní organizace.',
    en: 'The whole passport. Who knows the data, the answers on their protection and who wrote the passport are seen only by its organisation.',
  },
  internal: {
    cs: 'Popis dat. Kde data leží, jejich adresy, velikosti a sloupce vidí jen veřejná správa po přihlášení, protože data jsou pro vnitřní potřebu.',
    en: 'The description. Where the data live, their addresses, sizes and columns are seen only by public administration after signing in, because the data are for internal use.',
  },
  basics: {
    cs: 'Jen základ: co to je, o jakém území a kdo za data odpovídá. Zbytek vidí jen vlastní organizace, protože data jsou chráněná.',
    en: 'Only the basics: what it is, which territory, who answers for the data. The rest is seen only by its organisation, because the data are protected.',
  },
  generalised: {
    cs: 'Jen to, že pasport existuje, čeho se týká a koho se ptát. Zbytek vidí jen vlastní organizace, protože data jsou kritická.',
    en: 'Only that the passport exists, its theme and whom to ask. The rest is seen only by its organisation, because the data are critical.',
  },
} as const satisfies Record<string, Text>;
