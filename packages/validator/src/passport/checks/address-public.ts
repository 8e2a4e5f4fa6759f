import { withoutAddresses } from '../blockers.ts';
import { eachOf } from '../outcome.ts';
import { whenOpenData, type PassportCheck } from '../passport-check.ts';
import { addressesOf } from '../addresses-of.ts';

const local =
  /^[a-z]+:\/\/(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[?::1|[^./:]+([:/]|$)|[^/:]+\.(local|lan|intranet|internal|home|corp)([:/]|$))/iu;

export const addressPublic: PassportCheck = {
  id: 'address-public',
  dimension: 'accessibility',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Adresy otevřených dat vedou na internet, ne do vnitřní sítě.',
    en: 'Addresses of open data lead to the internet, not into the internal network.',
  },
  fix: { cs: 'Uveďte adresu, která funguje i mimo úřad.', en: 'Give an address that works outside the office.' },
  applies: whenOpenData,
  run: (facts) =>
    withoutAddresses(facts) ??
    eachOf(facts.online.flatMap(addressesOf), ({ address, pointer }) =>
      local.test(address)
        ? { pointer, message: { cs: 'Adresa vede do vnitřní sítě.', en: 'The address leads into an internal network.' } }
        : undefined,
    ),
};
