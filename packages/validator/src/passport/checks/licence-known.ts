import { findCode, findIri } from '@pasport/model';
import { eachOf } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const isIri = /^https?:\/\//u;

export const licenceKnown: PassportCheck = {
  id: 'licence-known',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Licence je z evropského číselníku nebo má adresu.', en: 'The licence is of the EU codelist or has an address.' },
  fix: {
    cs: 'Vyberte licenci ze seznamu, nebo uveďte odkaz na její text.',
    en: 'Choose a licence of the list, or give a link to its text.',
  },
  applies: ({ distributions }) => distributions.some(({ distribution }) => distribution.licence !== undefined),
  run: ({ distributions }) =>
    eachOf(
      distributions.filter(({ distribution }) => distribution.licence !== undefined),
      ({ distribution: { licence = '' }, pointer }) =>
        (findCode('licence', licence) ?? findIri('licence', licence) ?? isIri.test(licence))
          ? undefined
          : {
              pointer: `${pointer}/licence`,
              message: { cs: 'Takovou licenci neznáme a není to odkaz.', en: 'The licence is unknown and is no link.' },
            },
    ),
};
