import { clean, type FileFinding } from '../../file/file-check.ts';
import type { GeoCheck } from '../geo-check.ts';
import { propertyFinding } from '../property-finding.ts';

export const propertiesContacts: GeoCheck = {
  id: 'properties-contacts',
  dimension: 'confidentiality',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Ve vlastnostech prvků nejsou soukromé e-maily ani mobilní telefony lidí.',
    en: 'Properties hold no private e-mails or mobile numbers of people.',
  },
  fix: {
    cs: 'Zkontrolujte, zda kontakty smíte zveřejnit; místo osobních uveďte kontakty úřadu.',
    en: 'Check whether you may publish the contacts; give contacts of the office instead of personal ones.',
  },
  needs: 'features',
  run({ survey }) {
    const findings = [...survey.table.columns.values()].flatMap(({ profile: { name, personalEmails, mobiles } }): FileFinding[] => {
      const found: FileFinding[] = [];
      if (personalEmails.count > 0)
        found.push(propertyFinding(survey, name, personalEmails, { cs: 'e-maily jednotlivých lidí', en: 'e-mails of single people' }));
      if (mobiles.count > 0) {
        const phones = propertyFinding(survey, name, mobiles, { cs: 'mobilní telefony', en: 'mobile numbers' });
        found.push({ ...phones, severity: 'hint', certainty: 'possible' });
      }
      return found;
    });
    if (findings.length === 0) return clean;
    return { value: findings.some(({ certainty }) => certainty === undefined) ? 0.5 : 1, findings };
  },
};
