import { blocked, partial } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

const wanted = 3;

export const keywordsEnough: PassportCheck = {
  id: 'keywords-enough',
  dimension: 'understandability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: `Klíčová slova jsou aspoň ${wanted} a každé jiné.`, en: `There are at least ${wanted} keywords, all different.` },
  fix: { cs: 'Doplňte i hovorová slova a synonyma.', en: 'Add everyday words and synonyms as well.' },
  applies: always,
  run({ draft }) {
    const words = draft.keywords?.cs ?? [];
    if (words.length === 0) return blocked('keywords-czech');
    const different = new Set(words.map((word) => word.trim().toLowerCase())).size;
    if (different >= wanted) return partial(1, []);
    return partial(different / wanted, [
      {
        pointer: '/keywords/cs',
        message: { cs: `Různých klíčových slov je jen ${different}.`, en: `There are only ${different} different keywords.` },
      },
    ]);
  },
};
