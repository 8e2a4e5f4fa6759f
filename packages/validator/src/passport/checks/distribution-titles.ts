import { eachOf } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

export const distributionTitles: PassportCheck = {
  id: 'distribution-titles',
  dimension: 'understandability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Je-li podob dat víc, každá má svůj název.', en: 'If there are several forms of the data, each has a title of its own.' },
  fix: { cs: 'Pojmenujte distribuce tak, aby bylo poznat, čím se liší.', en: 'Name the distributions so that one sees how they differ.' },
  applies: ({ distributions }) => distributions.length > 1,
  run({ distributions }) {
    const seen = new Set<string>();
    return eachOf(distributions, ({ distribution: { title, format, kind }, pointer }) => {
      const text = title?.cs ?? title?.en;
      if (text === undefined)
        return { pointer: `${pointer}/title`, message: { cs: 'Distribuce nemá název.', en: 'The distribution has no title.' } };
      const name = `${text}|${format ?? kind}`;
      if (seen.has(name))
        return {
          pointer: `${pointer}/title`,
          message: { cs: 'Dvě distribuce mají stejný název i formát.', en: 'Two distributions have the same title and format.' },
        };
      seen.add(name);
      return undefined;
    });
  },
};
