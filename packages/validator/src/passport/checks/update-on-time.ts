import { delayMeasure } from '../../score/measures.ts';
import { blocked, partial, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { isWithoutRhythm, lastChangeOf, vagueFrequencies } from '../last-change.ts';
import { updateDueOf } from '../update-due.ts';

const day = 86_400_000;

export const updateOnTime: PassportCheck = {
  id: 'update-on-time',
  dimension: 'currentness',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Data jsou aktualizovaná tak často, jak pasport slibuje.', en: 'The data are updated as often as the passport promises.' },
  fix: {
    cs: 'Aktualizujte data, nebo uveďte periodicitu, kterou dodržíte.',
    en: 'Update the data, or declare a frequency that you can keep.',
  },
  applies: ({ draft }) => draft.kind !== 'series' && !isWithoutRhythm(draft),
  run({ draft, todayMs }) {
    const { frequency } = draft;
    if (frequency === undefined || vagueFrequencies.has(frequency)) return blocked('frequency-known');
    const last = lastChangeOf(draft);
    const due = updateDueOf(draft);
    if (last === undefined || !due) return blocked('last-change-known');
    const lateDays = Math.floor((todayMs - due.atMs) / day);
    const value = delayMeasure(lateDays, due.periodDays);
    if (value === 1) return pass;
    return partial(value, [
      {
        pointer: '/modified',
        message: {
          cs: `Aktualizace je o ${lateDays} dní opožděná; naposledy ${last.slice(0, 10)}.`,
          en: `The update is ${lateDays} days late; the last one was on ${last.slice(0, 10)}.`,
        },
      },
    ]);
  },
};
