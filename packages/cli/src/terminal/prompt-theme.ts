import type { Language } from '@pasport/model';

const czechActions: Readonly<Record<string, string>> = { navigate: 'pohyb', select: 'vybrat', search: 'hledat', submit: 'potvrdit' };

/** Words of a list to choose from, in the chosen language. */
export function choiceTheme(language: Language) {
  const action = (name: string) => (language === 'cs' ? (czechActions[name] ?? name) : name);
  return { style: { keysHelpTip: (keys: [string, string][]) => keys.map(([key, name]) => `${key} ${action(name)}`).join(' · ') } };
}

/** Words of a yes–no question, in the chosen language. */
export function yesNoTheme(language: Language) {
  return {
    keywords:
      language === 'cs'
        ? { yes: 'Ano', no: 'Ne', error: () => 'Odpovězte ano, nebo ne.' }
        : { yes: 'Yes', no: 'No', error: () => 'Answer yes or no.' },
  };
}
