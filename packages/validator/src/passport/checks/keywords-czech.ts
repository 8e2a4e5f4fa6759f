import { gate, partial, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const keywordsCzech: PassportCheck = {
  id: 'keywords-czech',
  dimension: 'completeness',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Data mají česká klíčová slova.', en: 'The data have keywords in Czech.' },
  fix: {
    cs: 'Přidejte slova, pod kterými budou lidé data hledat.',
    en: 'Add, in Czech, the words by which people will search for the data.',
  },
  applies: always,
  run({ draft, isOpen }) {
    const keywords = draft.keywords ?? {};
    if ((keywords.cs?.length ?? 0) > 0) return pass;
    const pointer = '/keywords';
    if (Object.values(keywords).some((words) => Array.isArray(words) && words.length > 0)) {
      return partial(0.5, [
        { pointer, severity: 'warning', message: { cs: 'Klíčová slova nejsou česky.', en: 'No keyword is in Czech.' } },
      ]);
    }
    const message = { cs: 'Chybí klíčová slova.', en: 'Keywords are missing.' };
    return isOpen ? gate({ pointer, message }, 'mandatory') : gate({ pointer, message, severity: 'warning' });
  },
};
