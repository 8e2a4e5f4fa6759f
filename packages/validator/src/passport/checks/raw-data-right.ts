import { eachOf } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const isVendors = (location: { hosting?: string | undefined; system?: { vendor?: string | undefined } | undefined }) =>
  location.hosting === 'vendor' || location.system?.vendor !== undefined;

export const rawDataRight: PassportCheck = {
  id: 'raw-data-right',
  dimension: 'accessibility',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'U dat v systému dodavatele je zřejmé, zda na ně má úřad právo.',
    en: 'Of data in a vendor’s system it is known whether the office has a right to them.',
  },
  fix: {
    cs: 'Podívejte se do smlouvy, zda úřad dostane surová data, a odpověď zapište.',
    en: 'Look into the contract whether the office gets the raw data, and record the answer.',
  },
  applies: ({ draft }) => (draft.locations ?? []).some(isVendors),
  run: ({ draft }) =>
    eachOf(
      (draft.locations ?? []).map((location, index) => ({ location, index })).filter(({ location }) => isVendors(location)),
      ({ location, index }) =>
        location.rawDataRight === undefined || location.rawDataRight === 'unknown'
          ? {
              pointer: `/locations/${index}/rawDataRight`,
              message: {
                cs: 'Není známo, zda má úřad právo na surová data.',
                en: 'It is not known whether the office has a right to the raw data.',
              },
            }
          : undefined,
    ),
};
