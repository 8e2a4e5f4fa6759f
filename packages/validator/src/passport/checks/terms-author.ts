import { eachOf } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';
import type { PlacedDistribution } from '../facts.ts';
import { ccBy } from '../terms-iris.ts';

const isCcBy = ({ distribution: { termsOfUse } }: PlacedDistribution) =>
  termsOfUse?.copyright === ccBy || termsOfUse?.databaseCopyright === ccBy;

export const termsAuthor: PassportCheck = {
  id: 'terms-author',
  dimension: 'compliance',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'U licence CC BY je uveden autor.', en: 'A CC BY licence names the author.' },
  fix: {
    cs: 'Doplňte autora, kterého mají uživatelé uvádět, třeba název obce.',
    en: 'Add the author whom users shall name, e.g. the municipality.',
  },
  applies: ({ distributions }) => distributions.some(isCcBy),
  run: ({ distributions }) =>
    eachOf(distributions.filter(isCcBy), ({ distribution: { termsOfUse }, pointer }) => {
      if (termsOfUse?.copyright === ccBy && !termsOfUse.author) {
        return {
          pointer: `${pointer}/termsOfUse/author`,
          message: { cs: 'U díla s licencí CC BY chybí autor.', en: 'The author of the CC BY work is missing.' },
        };
      }
      if (termsOfUse?.databaseCopyright === ccBy && !termsOfUse.databaseAuthor) {
        return {
          pointer: `${pointer}/termsOfUse/databaseAuthor`,
          message: { cs: 'U databáze s licencí CC BY chybí autor.', en: 'The author of the CC BY database is missing.' },
        };
      }
      return undefined;
    }),
};
