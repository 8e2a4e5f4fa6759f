import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const seriesWithoutDistributions: PassportCheck = {
  id: 'series-without-distributions',
  dimension: 'compliance',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Datová série sama nemá distribuce; mají je její datové sady.',
    en: 'A data series has no distributions of its own; its datasets have them.',
  },
  fix: { cs: 'Přesuňte distribuce do datových sad, které do série patří.', en: 'Move the distributions to the datasets of the series.' },
  applies: ({ draft }) => draft.kind === 'series',
  run: ({ distributions }) =>
    distributions.length === 0
      ? pass
      : gate({
          pointer: '/distributions',
          message: { cs: 'Datová série má vlastní distribuce.', en: 'The data series has distributions of its own.' },
        }),
};
