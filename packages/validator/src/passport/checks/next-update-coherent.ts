import { gate, notApplicable, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { lastChangeOf, periodDays } from '../last-change.ts';

const day = 86_400_000;

export const nextUpdateCoherent: PassportCheck = {
  id: 'next-update-coherent',
  dimension: 'consistency',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Příští aktualizace je v takové vzdálenosti, jakou říká periodicita.',
    en: 'The next update is as far off as the frequency says.',
  },
  fix: { cs: 'Srovnejte datum příští aktualizace s periodicitou.', en: 'Make the date of the next update agree with the frequency.' },
  applies: ({ draft: { nextUpdateDue, frequency } }) => nextUpdateDue !== undefined && frequency !== undefined,
  run({ draft }) {
    const { frequency = '', nextUpdateDue = '' } = draft;
    const pointer = '/nextUpdateDue';
    if (frequency === 'NEVER' || frequency === 'NOT_PLANNED') {
      return gate({
        pointer,
        message: {
          cs: 'Data se nemají aktualizovat, a přesto mají datum příští aktualizace.',
          en: 'The data are not to be updated and yet have a date of the next update.',
        },
      });
    }
    const last = lastChangeOf(draft);
    const period = periodDays.get(frequency);
    if (last === undefined || period === undefined) return notApplicable;
    const days = (Date.parse(nextUpdateDue) - Date.parse(last)) / day;
    if (days <= period + Math.max(31, period)) return pass;
    return gate({
      pointer,
      message: {
        cs: 'Příští aktualizace je dál, než dovoluje uvedená periodicita.',
        en: 'The next update is further off than the declared frequency allows.',
      },
    });
  },
};
