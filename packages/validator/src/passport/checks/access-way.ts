import { gate, partial, pass } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

export const accessWay: PassportCheck = {
  id: 'access-way',
  dimension: 'accessibility',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Je jasné, jak se k datům dostat: stažení, API, na žádost, osobně – a kam se obrátit.',
    en: 'It is clear how to get the data: download, API, on request, in person – and where to turn.',
  },
  fix: {
    cs: 'Vyberte cestu k datům; u dat na žádost uveďte, kam žádost poslat.',
    en: 'Choose the way to the data; for data on request say where to send the request.',
  },
  applies: always,
  run({ draft: { access, contactPoint }, online }) {
    const route = access?.route;
    if (route === undefined) {
      const hasAddress = online.some(
        ({ distribution }) => distribution.downloadUrl ?? distribution.accessUrl ?? distribution.service?.endpointUrl,
      );
      if (hasAddress) return pass;
      return gate({
        pointer: '/access/route',
        message: { cs: 'Není uvedeno, jak se k datům dostat.', en: 'It is not said how to get the data.' },
      });
    }
    if (route === 'download' || route === 'api') return pass;
    if (access?.requestUrl ?? access?.conditions ?? contactPoint) return pass;
    return partial(0.3, [
      {
        pointer: '/access/requestUrl',
        message: {
          cs: 'Data jsou na žádost, ale není uvedeno, kam ji poslat.',
          en: 'The data are on request, but it is not said where to send it.',
        },
      },
    ]);
  },
};
