import { eachLink, whenLinked } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

const permanent: ReadonlySet<number> = new Set([301, 308]);

export const linkRedirect: PassportCheck = {
  id: 'link-redirect',
  dimension: 'accessibility',
  weight: 1,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Adresy dat nejsou trvale přesměrované.', en: 'The addresses of the data have not moved for good.' },
  fix: {
    cs: 'Uveďte novou adresu místo té, která na ni jen přesměrovává.',
    en: 'Give the new address instead of the one that only leads to it.',
  },
  applies: whenLinked,
  // The first step decides: only what the passport itself names can be replaced.
  run: (facts) =>
    eachLink(facts, ({ answer: { redirects }, pointer }) =>
      permanent.has(redirects?.[0] ?? 0)
        ? { pointer, message: { cs: 'Adresa se natrvalo přestěhovala jinam.', en: 'The address has moved for good.' } }
        : undefined,
    ),
};
