import { linkRules } from '../../links/link-rules.ts';
import { eachLink, whenLinked } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

const seconds = linkRules.slowMs / 1_000;

export const linkSpeed: PassportCheck = {
  id: 'link-speed',
  dimension: 'accessibility',
  weight: 0,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: `Adresy dat odpovídají do ${seconds} sekund.`, en: `The addresses of the data answer within ${seconds} seconds.` },
  fix: { cs: 'Požádejte správce, ať zjistí, co server zdržuje.', en: 'Ask the operator to find out what slows the server down.' },
  applies: whenLinked,
  run: (facts) =>
    eachLink(facts, ({ answer: { ms = 0 }, pointer }) =>
      ms > linkRules.slowMs
        ? {
            pointer,
            message: {
              cs: `Server odpověděl až po víc než ${seconds} sekundách.`,
              en: `The server took more than ${seconds} seconds to answer.`,
            },
          }
        : undefined,
    ),
};
