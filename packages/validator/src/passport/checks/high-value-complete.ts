import { partial } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { highValueFaults, isHighValue } from '../../verdicts/high-value.ts';

export const highValueComplete: PassportCheck = {
  id: 'high-value-complete',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Datová sada s vysokou hodnotou splňuje nařízení (EU) 2023/138.',
    en: 'A high-value dataset meets Regulation (EU) 2023/138.',
  },
  fix: {
    cs: 'Uveďte nejnižší kategorii, nařízení u sady i u distribuce, a u služby také kontakt, dokumentaci a kategorii.',
    en: 'Give a leaf category, the regulation at the dataset and the distribution, and for a service also contact, documentation and category.',
  },
  applies: ({ draft }) => isHighValue(draft),
  run({ draft }) {
    const faults = highValueFaults(draft);
    return partial(
      Math.max(0, 1 - faults.length / 4),
      faults.map(({ pointer = '', message }) => ({ pointer, message })),
    );
  },
};
