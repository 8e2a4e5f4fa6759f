import { blocked, partial } from '../outcome.ts';
import { whenOpenData, type FindingDraft, type PassportCheck } from '../passport-check.ts';
import { shareMeasure } from '../../score/measures.ts';
import { termsParts } from '../terms-parts.ts';

export const termsComplete: PassportCheck = {
  id: 'terms-complete',
  dimension: 'compliance',
  weight: 3,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Každá otevřená distribuce má všechny čtyři části podmínek užití.',
    en: 'Each open distribution has all four parts of the terms of use.',
  },
  fix: {
    cs: 'Doplňte podmínky užití: autorské dílo, databázi jako dílo, zvláštní práva k databázi, osobní údaje.',
    en: 'Complete the terms of use: copyrighted work, database as a work, database right, personal data.',
  },
  applies: whenOpenData,
  run({ distributions, online }) {
    if (distributions.length === 0) return blocked('distribution-present');
    const items = online.length > 0 ? online : distributions;
    const findings: FindingDraft[] = [];
    let found = 0;
    for (const { distribution, pointer } of items) {
      const missing = termsParts(distribution.termsOfUse).filter(({ isThere }) => !isThere);
      found += 4 - missing.length;
      if (missing.length === 0) continue;
      findings.push({
        pointer: `${pointer}/termsOfUse`,
        message:
          missing.length === 4
            ? { cs: 'Chybí podmínky užití.', en: 'The terms of use are missing.' }
            : {
                cs: `Podmínky užití neříkají: ${missing.map(({ name }) => name.cs).join(', ')}.`,
                en: `The terms of use do not say: ${missing.map(({ name }) => name.en).join(', ')}.`,
              },
      });
    }
    return partial(shareMeasure(found, 4 * items.length), findings);
  },
};
