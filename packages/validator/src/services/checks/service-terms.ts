import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';

export const serviceTerms: ServiceCheck = {
  id: 'service-terms',
  dimension: 'completeness',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Služba uvádí podmínky užití.', en: 'The service states its terms of use.' },
  fix: {
    cs: 'Vyplňte licenci (AccessConstraints, Fees; u OGC API odkaz „license“; u ArcGIS copyrightText).',
    en: 'Fill in the licence (AccessConstraints, Fees; a “license” link in OGC API; copyrightText in ArcGIS).',
  },
  needs: 'description',
  run({ hasTerms }) {
    if (hasTerms === undefined) return undefined;
    return hasTerms ? clean : oneFinding({ cs: 'Služba nemá uvedené podmínky užití.', en: 'The service states no terms of use.' });
  },
};
