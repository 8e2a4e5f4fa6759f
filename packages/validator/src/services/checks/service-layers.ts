import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

export const serviceLayers: ServiceCheck = {
  id: 'service-layers',
  dimension: 'completeness',
  weight: 8,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Služba nabízí vrstvy, typy prvků nebo kolekce.', en: 'The service offers layers, types of features or collections.' },
  fix: {
    cs: 'Zveřejněte ve službě aspoň jednu vrstvu, nebo zkontrolujte, zda je vidět i bez přihlášení.',
    en: 'Publish at least one layer in the service, or check that it is seen without signing in.',
  },
  needs: 'description',
  run({ layers }) {
    if (!layers) return undefined;
    if (layers.some(({ isGroup }) => !isGroup)) return clean;
    const message = { cs: 'Služba nenabízí žádnou vrstvu.', en: 'The service offers no layer.' };
    return { ...oneFinding(message), cap: 'not-reachable' };
  },
};
