import { vagueFrequencies } from '../last-change.ts';
import { gate, partial, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const frequencyKnown: PassportCheck = {
  id: 'frequency-known',
  dimension: 'completeness',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Je známo, jak často se data mění.', en: 'It is known how often the data change.' },
  fix: {
    cs: 'Vyberte, jak často data aktualizujete; „nepravidelně“ a „nikdy“ jsou také odpovědi.',
    en: 'Choose how often you update the data; “irregular” and “never” are answers too.',
  },
  applies: always,
  run({ draft: { frequency }, isOpen }) {
    const pointer = '/frequency';
    if (frequency === undefined) {
      const message = { cs: 'Chybí periodicita aktualizace.', en: 'The update frequency is missing.' };
      return isOpen ? gate({ pointer, message }, 'mandatory') : gate({ pointer, message, severity: 'warning' });
    }
    if (!vagueFrequencies.has(frequency)) return pass;
    return partial(0.5, [
      {
        pointer,
        severity: 'warning',
        message: { cs: 'Periodicita aktualizace je uvedena jako neznámá.', en: 'The update frequency is said to be unknown.' },
      },
    ]);
  },
};
