import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import { periodDays } from '../last-change.ts';

export const temporalResolution: PassportCheck = {
  id: 'temporal-resolution',
  dimension: 'precision',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Měřená data mají uvedené časové rozlišení.', en: 'Measured data give their temporal resolution.' },
  fix: {
    cs: 'Uveďte, po jakém čase je jedna hodnota, třeba PT10M pro deset minut.',
    en: 'Give the time between two values, e.g. PT10M for ten minutes.',
  },
  applies: ({ draft: { process, frequency } }) => process?.origin === 'sensor' || (periodDays.get(frequency ?? '') ?? 1) < 1,
  run: ({ draft }) =>
    draft.temporalResolution === undefined
      ? gate({
          pointer: '/temporalResolution',
          message: { cs: 'Není uvedeno časové rozlišení měření.', en: 'The temporal resolution of the measurement is not given.' },
        })
      : pass,
};
