import { blocked, eachOf } from '../outcome.ts';
import { whenOpenData, type PassportCheck } from '../passport-check.ts';

export const fileOrService: PassportCheck = {
  id: 'file-or-service',
  dimension: 'consistency',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Distribuce je soubor, nebo služba, ne obojí.', en: 'A distribution is a file or a service, never both.' },
  fix: {
    cs: 'Rozdělte ji na dvě distribuce: jednu pro soubor, druhou pro službu.',
    en: 'Split it into two distributions: one for the file, one for the service.',
  },
  applies: (facts) => whenOpenData(facts) || facts.online.length > 0,
  run: ({ distributions, online }) =>
    distributions.length === 0
      ? blocked('distribution-present')
      : eachOf(online, ({ distribution: { kind, service, downloadUrl }, pointer }) => {
          if (service && downloadUrl)
            return {
              pointer,
              message: {
                cs: 'Distribuce má soubor ke stažení i službu.',
                en: 'The distribution has both a file to download and a service.',
              },
            };
          if (kind === 'file' && service)
            return {
              pointer: `${pointer}/service`,
              message: { cs: 'Distribuce je soubor, ale popisuje službu.', en: 'The distribution is a file but describes a service.' },
            };
          return undefined;
        }),
};
