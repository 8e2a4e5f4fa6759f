import { clean, type FileFinding } from '../../file/file-check.ts';
import { columnFinding } from '../findings.ts';
import type { TableCheck } from '../table-facts.ts';

const fewest = 3;

export const personalPlates: TableCheck = {
  id: 'personal-plates',
  dimension: 'confidentiality',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'V datech nejsou registrační značky vozidel.', en: 'The data hold no number plates.' },
  fix: {
    cs: 'Značky vozidel lidí odstraňte nebo nahraďte pořadovým číslem; značky služebních vozidel zveřejnit můžete.',
    en: 'Remove the plates of people’s vehicles or replace them by a running number; those of service vehicles may be public.',
  },
  needs: 'names',
  run({ table }) {
    const findings = table.columns.flatMap((column, index): FileFinding[] =>
      column.role !== 'plate' || column.plates.count < fewest || column.plates.count < column.filled / 2
        ? []
        : [
            columnFinding(column, index, column.plates, ({ name, count, rows }) => ({
              cs: `Sloupec „${name}“: registrační značky vozidel, řádky ${rows} (celkem ${count}).`,
              en: `Column “${name}”: number plates, rows ${rows} (${count} in all).`,
            })),
          ],
    );
    return findings.length === 0 ? clean : { value: 0.5, findings };
  },
};
