import { gate, pass } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const identifierHttps: PassportCheck = {
  id: 'identifier-https',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'IRI otevřené datové sady začíná https://.', en: 'The IRI of an open dataset starts with https://.' },
  fix: {
    cs: 'Změňte IRI na adresu https://, nebo ji vynechte a přidělíme ji.',
    en: 'Change the IRI to an https:// address, or leave it out and it will be assigned.',
  },
  applies: ({ isOpen, draft }) => isOpen && draft.iri !== undefined,
  run: ({ draft }) =>
    draft.iri?.startsWith('https://')
      ? pass
      : gate({
          pointer: '/iri',
          message: { cs: 'IRI datové sady nezačíná https://.', en: 'The IRI of the dataset does not start with https://.' },
        }),
};
