import { blocked, eachOf } from '../outcome.ts';
import { whenOpenData, type PassportCheck } from '../passport-check.ts';

export const distributionAddress: PassportCheck = {
  id: 'distribution-address',
  dimension: 'accessibility',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Každý otevřený soubor a služba má adresu.', en: 'Each open file and service has an address.' },
  fix: {
    cs: 'Doplňte adresu, na které jsou data ke stažení nebo na které služba odpovídá.',
    en: 'Add the address where the data can be downloaded or where the service answers.',
  },
  applies: whenOpenData,
  run({ online, distributions }) {
    if (distributions.length === 0) return blocked('distribution-present');
    const items = online.length > 0 ? online : distributions;
    const outcome = eachOf(items, ({ distribution, pointer }) => {
      if (distribution.accessUrl ?? distribution.downloadUrl ?? distribution.service?.endpointUrl) return undefined;
      return {
        pointer: `${pointer}/accessUrl`,
        message: { cs: 'Otevřená distribuce nemá adresu.', en: 'The open distribution has no address.' },
      };
    });
    return outcome.answer === 'fail' && outcome.value === 0 ? { ...outcome, cap: 'not-reachable' } : outcome;
  },
};
