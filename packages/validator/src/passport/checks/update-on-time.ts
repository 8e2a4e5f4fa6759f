import { delayMeasure } from '../../score/measures.ts';
import { blocked, partial, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { isWithoutRhythm, lastChangeOf, periodDays, vagueFrequencies } from '../last-change.ts';

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
    const { frequency, nextUpdateDue } = draft;
    if (frequency === undefined || vagueFrequencies.has(frequency)) return blocked('frequency-known');
    const last = lastChangeOf(draft);
    if (last === undefined) return blocked('last-change-known');
    const period = periodDays.get(frequency) ?? 365;
    const due = dueMs(last, period, nextUpdateDue);
    const lateDays = Math.floor((todayMs - due) / day);
    const value = delayMeasure(lateDays, period);
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

/** The promised date, unless it lies further off than the frequency allows. */
function dueMs(last: string, period: number, nextUpdateDue: string | undefined): number {
  const byFrequency = Date.parse(last) + period * day;
  const promised = nextUpdateDue === undefined ? Number.NaN : Date.parse(nextUpdateDue);
  return promised <= byFrequency + Math.max(31, period) * day ? promised : byFrequency;
}
