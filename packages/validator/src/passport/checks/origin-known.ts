import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const originKnown: PassportCheck = {
  id: 'origin-known',
  dimension: 'understandability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'U dat, která nejsou otevřená, je uvedeno, jak vznikají.', en: 'Data that are not open say how they arise.' },
  fix: {
    cs: 'Vyberte, odkud data jsou: z agendového systému, ručně, ze senzorů, z průzkumu.',
    en: 'Choose where the data come from: a system of record, by hand, sensors, a survey.',
  },
  applies: ({ isOpen }) => !isOpen,
  run: ({ draft: { process } }) =>
    process?.origin === undefined || process.origin === 'unknown'
      ? gate({ pointer: '/process/origin', message: { cs: 'Není uvedeno, jak data vznikají.', en: 'It is not said how the data arise.' } })
      : pass,
};
