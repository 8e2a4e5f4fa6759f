import { clean, type FileFinding } from '../../file/file-check.ts';
import { personColumns } from '../people/person-columns.ts';
import type { TableCheck } from '../table-facts.ts';

const fewest = 5;

export const personalPeople: TableCheck = {
  id: 'personal-people',
  dimension: 'confidentiality',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Tabulka neříká, kde bydlí nebo kdy se narodil jmenovaný člověk.',
    en: 'The table does not tell where a named person lives or when they were born.',
  },
  fix: {
    cs: 'Zkontrolujte, zda jména s bydlištěm nebo datem narození smíte zveřejnit; jinak nechte jen obec a rok.',
    en: 'Check whether you may publish names with homes or dates of birth; else leave only the municipality and the year.',
  },
  needs: 'table',
  run({ table }) {
    const { names, homes, births, about } = personColumns(table.columns);
    const others = [...births, ...homes];
    if (about === 'past' || names.length === 0 || others.length === 0 || table.rows < fewest) return clean;
    const parts = [...names, ...others.slice(0, 3)];
    const list = (open: string, close: string) => parts.map((index) => `${open}${table.columns[index]!.name}${close}`).join(', ');
    const finding: FileFinding = {
      count: table.rows,
      positions: parts.slice(0, 5).map((index) => ({ row: 1, column: index + 1 })),
      message: {
        cs: `Sloupce ${list('„', '“')} dohromady nejspíš popisují jednotlivé lidi.`,
        en: `Columns ${list('“', '”')} together probably describe single people.`,
      },
    };
    if (about === 'public') return { value: 1, findings: [{ ...finding, severity: 'hint', certainty: 'possible' }] };
    return { value: 0.5, findings: [finding] };
  },
};
