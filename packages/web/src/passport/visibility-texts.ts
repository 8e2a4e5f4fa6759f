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
    cs: 'Vidíte celý pasport včetně údajů, které patří jen dovnitř vaší organizace.',
    en: 'You see the whole passport, with what belongs only inside your organisation.',
  },
  full: {
    cs: 'Vidíte celý pasport. Kdo data zná, odpovědi o jejich ochraně a kdo pasport psal, vidí jen vlastní organizace.',
    en: 'You see the whole passport. Who knows the data, the answers on their protection and who wrote the passport are seen only by its organisation.',
  },
  internal: {
    cs: 'Vidíte popis dat. Kde data leží, jejich adresy, velikosti a sloupce vidí jen veřejná správa po přihlášení, protože data jsou pro vnitřní potřebu.',
    en: 'You see the description. Where the data live, their addresses, sizes and columns are seen only by public administration after signing in, because the data are for internal use.',
  },
  basics: {
    cs: 'Vidíte jen základ: co to je, o jakém území a kdo za data odpovídá. Zbytek vidí jen vlastní organizace, protože data jsou chráněná.',
    en: 'You see only the basics: what it is, which territory, who answers for the data. The rest is seen only by its organisation, because the data are protected.',
  },
  generalised: {
    cs: 'Vidíte jen to, že pasport existuje, čeho se týká a koho se ptát. Zbytek vidí jen vlastní organizace, protože data jsou kritická.',
    en: 'You see only that the passport exists, its theme and whom to ask. The rest is seen only by its organisation, because the data are critical.',
  },
} as const satisfies Record<string, Text>;
