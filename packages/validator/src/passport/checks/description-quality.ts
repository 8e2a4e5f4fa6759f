import { blocked, partial } from '../outcome.ts';
import { always, type PassportCheck } from '../passport-check.ts';

const wanted = 80;

export const descriptionQuality: PassportCheck = {
  id: 'description-quality',
  dimension: 'understandability',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: `Popis má aspoň ${wanted} znaků a neopakuje název.`,
    en: `The description has at least ${wanted} characters and does not repeat the title.`,
  },
  fix: {
    cs: 'Napište, co jeden řádek dat znamená, jaké jsou hlavní údaje, jak data vznikají a co v nich chybí.',
    en: 'Write what one row of the data means, the main fields, how the data arise and what is missing in them.',
  },
  applies: always,
  run({ draft }) {
    const description = draft.description?.cs?.trim();
    if (!description) return blocked('description-czech');
    const pointer = '/description/cs';
    if (description.toLowerCase() === draft.title.cs?.trim().toLowerCase()) {
      return partial(0, [{ pointer, message: { cs: 'Popis jen opakuje název.', en: 'The description only repeats the title.' } }]);
    }
    const { length } = description;
    if (length >= wanted) return partial(1, []);
    return partial(0.8 * (length / wanted), [
      { pointer, message: { cs: `Popis má jen ${length} znaků.`, en: `The description has only ${length} characters.` } },
    ]);
  },
};
