import { linkRules } from '../../links/link-rules.ts';
import { eachLink, whenLinked } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

const day = 86_400_000;

export const linkSecure: PassportCheck = {
  id: 'link-secure',
  dimension: 'accessibility',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: `Data přicházejí zabezpečeně (https) a certifikát serveru platí ještě aspoň ${linkRules.certificateDays} dní.`,
    en: `The data come secured (https) and the certificate of the server is valid for at least ${linkRules.certificateDays} more days.`,
  },
  fix: {
    cs: 'Požádejte správce serveru o https, nebo o obnovení certifikátu; po jeho konci adresa přestane fungovat.',
    en: 'Ask the operator of the server for https or for a new certificate; once it ends, the address stops working.',
  },
  applies: whenLinked,
  run: (facts) =>
    eachLink(facts, ({ url, answer: { finalUrl = url, tls }, pointer }) => {
      if (finalUrl.startsWith('http:'))
        return { pointer, message: { cs: 'Data přicházejí nezabezpečeně přes http.', en: 'The data come unsecured over http.' } };
      if (tls === undefined || Date.parse(tls.validTo) - facts.todayMs >= linkRules.certificateDays * day) return undefined;
      const until = tls.validTo.slice(0, 10);
      return {
        pointer,
        message: { cs: `Certifikát serveru platí jen do ${until}.`, en: `The certificate of the server ends on ${until}.` },
      };
    }),
};
