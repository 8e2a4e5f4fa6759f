import { clean } from '../../file/file-check.ts';
import { nameInPassport } from '../../file/name-in-passport.ts';
import type { AgreementCheck } from '../agreement-check.ts';
import { disagreement } from '../disagreement.ts';

/** Names that a message lists. */
const mostNames = 5;

export const passportColumns: AgreementCheck = {
  id: 'passport-columns',
  field: 'columns',
  dimension: 'consistency',
  weight: 0,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Soubor má sloupce, které popisuje pasport.', en: 'The file has the columns that the passport describes.' },
  fix: { cs: 'Popište v pasportu sloupce, které soubor má.', en: 'Describe in the passport the columns that the file has.' },
  needs: 'report',
  run({ distribution: { columns = [] }, report }) {
    if (columns.length === 0 || report.columns.length === 0) return undefined;
    const said = columns.map(({ name }) => plain(name));
    const found = report.columns.map(({ name }, index) => plain(nameInPassport(name, index)));
    const missing = [...new Set(said)].filter((name) => !found.includes(name));
    const extra = [...new Set(found)].filter((name) => !said.includes(name));
    if (missing.length + extra.length === 0) return clean;
    return disagreement({
      cs: [
        missing.length > 0 && `V souboru chybí sloupce: ${listed(missing, '„', '“')}.`,
        extra.length > 0 && `V pasportu chybí sloupce: ${listed(extra, '„', '“')}.`,
      ]
        .filter(Boolean)
        .join(' '),
      en: [
        missing.length > 0 && `Columns missing in the file: ${listed(missing, '“', '”')}.`,
        extra.length > 0 && `Columns missing in the passport: ${listed(extra, '“', '”')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    });
  },
};

function plain(name: string): string {
  return name.trim().normalize('NFC');
}

function listed(names: readonly string[], opening: string, closing: string): string {
  const quoted = names.slice(0, mostNames).map((name) => `${opening}${name.slice(0, 80)}${closing}`);
  return `${quoted.join(', ')}${names.length > mostNames ? ` … (${names.length})` : ''}`;
}
