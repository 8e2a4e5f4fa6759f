import type { ColumnProfile } from '../column/column-profile.ts';
import { clean, type FileFinding } from '../../file/file-check.ts';
import type { TableCheck } from '../table-facts.ts';
import { columnFinding } from '../findings.ts';

export const personalBirthNumber: TableCheck = {
  id: 'personal-birth-number',
  dimension: 'confidentiality',
  weight: 10,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V datech nejsou rodná čísla.', en: 'The data hold no birth numbers (rodná čísla).' },
  fix: {
    cs: 'Rodná čísla z dat odstraňte, nestačí je skrýt. Pokud už jsou zveřejněná, soubor stáhněte a informujte pověřence.',
    en: 'Remove the birth numbers from the data; hiding them is not enough. If they are public, withdraw the file and tell the data protection officer.',
  },
  needs: 'table',
  run({ table, declared }) {
    const findings = table.columns.flatMap((column, index): FileFinding[] =>
      [lookAt(column, index)].filter((found) => found !== undefined),
    );
    if (findings.length === 0) return clean;
    const isCertain = findings.some(({ severity }) => severity === undefined);
    return { value: isCertain ? 0 : 0.5, findings, ...(isCertain && declared.isPublic !== false && { cap: 'personal-data' as const }) };
  },
};

/** A column of birth numbers is certain; a few in a text or among other numbers may be chance. */
function lookAt(column: ColumnProfile, index: number): FileFinding | undefined {
  const { birthNumbers, birthForms, birthNumbersInText, filled, role } = column;
  const isColumn =
    role === 'birth-number'
      ? birthNumbers.count > 0
      : birthNumbers.count >= 3 && birthNumbers.count / birthForms > 0.8 && birthNumbers.count / filled > 0.2;
  if (isColumn) {
    return columnFinding(column, index, birthNumbers, ({ name, count, rows }) => ({
      cs: `Sloupec „${name}“ obsahuje rodná čísla, řádky ${rows} (celkem ${count}).`,
      en: `Column “${name}” holds birth numbers, rows ${rows} (${count} in all).`,
    }));
  }
  if (birthNumbersInText.count < 2) return undefined;
  const found = columnFinding(column, index, birthNumbersInText, ({ name, count, rows }) => ({
    cs: `Sloupec „${name}“: v textu jsou nejspíš rodná čísla, řádky ${rows} (celkem ${count}).`,
    en: `Column “${name}”: the text probably holds birth numbers, rows ${rows} (${count} in all).`,
  }));
  return { ...found, severity: 'warning', certainty: 'likely' };
}
