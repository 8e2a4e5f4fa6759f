import type { ColumnProfile } from '../../table/column/column-profile.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { GeoCheck } from '../geo-check.ts';
import { propertyFinding } from '../property-finding.ts';
import type { Survey } from '../survey/survey.ts';

export const propertiesBirthNumbers: GeoCheck = {
  id: 'properties-birth-numbers',
  dimension: 'confidentiality',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Ve vlastnostech prvků nejsou rodná čísla.', en: 'Properties hold no birth numbers (rodná čísla).' },
  fix: {
    cs: 'Rodná čísla z dat odstraňte. Pokud už jsou zveřejněná, soubor stáhněte a informujte pověřence.',
    en: 'Remove the birth numbers. If they are public, withdraw the file and tell the data protection officer.',
  },
  needs: 'features',
  run({ survey, declared }) {
    const findings = [...survey.table.columns.values()].flatMap(({ profile }) => lookAt(survey, profile));
    if (findings.length === 0) return clean;
    const isCertain = findings.some(({ severity }) => severity === undefined);
    return { value: isCertain ? 0 : 0.5, findings, ...(isCertain && declared.isPublic !== false && { cap: 'personal-data' as const }) };
  },
};

/** A property full of birth numbers is certain; a few in a text may be chance. */
function lookAt(survey: Survey, column: ColumnProfile): FileFinding[] {
  const { name, role, birthNumbers, birthForms, birthNumbersInText, filled } = column;
  const isFull = birthNumbers.count >= 3 && birthNumbers.count / birthForms > 0.8 && birthNumbers.count / filled > 0.2;
  if (role === 'birth-number' ? birthNumbers.count > 0 : isFull)
    return [propertyFinding(survey, name, birthNumbers, { cs: 'rodná čísla', en: 'birth numbers' })];
  if (birthNumbersInText.count < 2) return [];
  const words = { cs: 'v textu jsou nejspíš rodná čísla', en: 'the text probably holds birth numbers' };
  return [{ ...propertyFinding(survey, name, birthNumbersInText, words), severity: 'warning', certainty: 'likely' }];
}
