import { eachLink, whenLinked } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

export const linkCors: PassportCheck = {
  id: 'link-cors',
  dimension: 'accessibility',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: {
    cs: 'Otevřená data smějí číst i webové aplikace jiných serverů (CORS).',
    en: 'Web applications of other servers may read open data (CORS).',
  },
  fix: {
    cs: 'Požádejte správce serveru o hlavičku Access-Control-Allow-Origin: *; národní katalog ji doporučuje.',
    en: 'Ask the operator of the server for the header Access-Control-Allow-Origin: *; the national catalogue recommends it.',
  },
  applies: (facts) => facts.isOpen && whenLinked(facts),
  run: (facts) =>
    eachLink(facts, ({ role, answer: { corsAllowed }, pointer }) =>
      role === 'access' || corsAllowed === true
        ? undefined
        : {
            pointer,
            message: {
              cs: 'Server nedovoluje čtení z jiných webů (chybí hlavička CORS).',
              en: 'The server does not allow other sites to read the data (no CORS header).',
            },
          },
    ),
};
