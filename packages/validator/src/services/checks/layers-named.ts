import type { ServiceCheck } from '../service-check.ts';
import { layerOutcome } from '../layer-outcome.ts';

export const layersNamed: ServiceCheck = {
  id: 'layers-named',
  dimension: 'understandability',
  weight: 4,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Každá vrstva má jméno a nadpis.', en: 'Each layer has a name and a title.' },
  fix: {
    cs: 'Doplňte vrstvě jméno, kterým se o ni žádá, a nadpis pro lidi.',
    en: 'Give the layer the name that it is asked for by, and a title for people.',
  },
  needs: 'description',
  run({ layers }) {
    const own = layers?.filter(({ isGroup }) => !isGroup) ?? [];
    if (own.length === 0) return undefined;
    const wrong = own.filter(({ name, hasTitle }) => name === undefined || !hasTitle);
    return layerOutcome(wrong, own, { cs: 'chybí jméno nebo nadpis', en: 'no name or no title' });
  },
};
