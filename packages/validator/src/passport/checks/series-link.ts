import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const seriesLink: PassportCheck = {
  id: 'series-link',
  dimension: 'consistency',
  weight: 1,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Datová sada nepatří do série, která je ona sama.', en: 'A dataset is not part of itself as a series.' },
  fix: { cs: 'Uveďte adresu série, do které sada patří.', en: 'Give the address of the series to which the dataset belongs.' },
  applies: ({ draft }) => draft.inSeries !== undefined,
  run: ({ draft: { inSeries, iri, kind } }) => {
    if (inSeries === iri)
      return gate({
        pointer: '/inSeries',
        message: { cs: 'Sada je uvedena jako součást sebe samé.', en: 'The dataset is listed as a part of itself.' },
      });
    if (kind === 'series')
      return gate({
        pointer: '/inSeries',
        severity: 'warning',
        message: { cs: 'Série je zařazena do jiné série.', en: 'The series is part of another series.' },
      });
    return pass;
  },
};
