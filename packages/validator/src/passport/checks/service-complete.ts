import { eachOf } from '../outcome.ts';
import { isService, type PassportCheck } from '../passport-check.ts';

export const serviceComplete: PassportCheck = {
  id: 'service-complete',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Otevřená služba má český název a přístupový bod.', en: 'An open service has a Czech title and an endpoint.' },
  fix: { cs: 'Doplňte službě český název a adresu přístupového bodu.', en: 'Add a Czech title and the endpoint address of the service.' },
  applies: ({ isOpen, online }) => isOpen && online.some(isService),
  run: ({ online }) =>
    eachOf(online.filter(isService), ({ distribution: { service }, pointer }) => {
      if (!service) return { pointer: `${pointer}/service`, message: { cs: 'Chybí popis služby.', en: 'The service is not described.' } };
      if (!service.endpointUrl)
        return {
          pointer: `${pointer}/service/endpointUrl`,
          message: { cs: 'Služba nemá přístupový bod.', en: 'The service has no endpoint.' },
        };
      if (!service.title?.cs)
        return { pointer: `${pointer}/service/title`, message: { cs: 'Služba nemá český název.', en: 'The service has no Czech title.' } };
      return undefined;
    }),
};
