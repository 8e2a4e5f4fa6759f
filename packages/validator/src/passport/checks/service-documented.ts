import { eachOf } from '../outcome.ts';
import { isService, type PassportCheck } from '../passport-check.ts';

export const serviceDocumented: PassportCheck = {
  id: 'service-documented',
  dimension: 'understandability',
  weight: 2,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Služba má strojový popis nebo dokumentaci.', en: 'A service has a machine-readable description or documentation.' },
  fix: {
    cs: 'Odkažte na popis služby (OpenAPI, GetCapabilities) nebo na dokumentaci.',
    en: 'Link the description of the service (OpenAPI, GetCapabilities) or its documentation.',
  },
  applies: ({ online }) => online.some(isService),
  run: ({ online }) =>
    eachOf(online.filter(isService), ({ distribution: { service }, pointer }) =>
      (service?.endpointDescription ?? service?.documentation ?? service?.conformsTo?.[0])
        ? undefined
        : {
            pointer: `${pointer}/service`,
            message: { cs: 'Služba nemá popis ani dokumentaci.', en: 'The service has no description or documentation.' },
          },
    ),
};
