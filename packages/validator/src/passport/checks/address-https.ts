import { withoutAddresses } from '../blockers.ts';
import { eachOf } from '../outcome.ts';
import { whenOpenData, type PassportCheck } from '../passport-check.ts';
import { addressesOf } from '../addresses-of.ts';

export const addressHttps: PassportCheck = {
  id: 'address-https',
  dimension: 'accessibility',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Adresy dat začínají https://.', en: 'Addresses of the data start with https://.' },
  fix: {
    cs: 'Použijte zabezpečenou adresu https://; národní katalog jinou nepřijme.',
    en: 'Use the secure https:// address; the national catalogue takes no other.',
  },
  applies: whenOpenData,
  run: (facts) =>
    withoutAddresses(facts) ??
    eachOf(facts.online.flatMap(addressesOf), ({ address, pointer }) =>
      address.startsWith('https://')
        ? undefined
        : { pointer, message: { cs: 'Adresa nezačíná https://.', en: 'The address does not start with https://.' } },
    ),
};
