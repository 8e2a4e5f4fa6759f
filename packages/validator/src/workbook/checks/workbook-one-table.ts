import { clean, type FileFinding } from '../../file/file-check.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookOneTable: WorkbookCheck = {
  id: 'workbook-one-table',
  dimension: 'compliance',
  weight: 5,
  severity: 'warning',
  certainty: 'likely',
  what: { cs: 'Na každém listu je jediná tabulka.', en: 'Each sheet holds a single table.' },
  fix: {
    cs: 'Každou tabulku dejte na vlastní list, nejlépe do vlastního souboru CSV.',
    en: 'Put each table on a sheet of its own, or better into a CSV file of its own.',
  },
  needs: 'sheets',
  run({ sheets }) {
    const findings = sheets.flatMap((sheet) => [...below(sheet), ...beside(sheet)]);
    return findings.length === 0 ? clean : { value: 0, findings };
  },
};

function below({ name, tables }: Sheet): FileFinding[] {
  const rows = tables.slice(1).map(({ preambleLines }) => preambleLines + 1);
  if (rows.length === 0) return [];
  const message = {
    cs: `List „${name}“: další tabulka začíná na řádku ${rows.slice(0, 5).join(', ')}.`,
    en: `Sheet “${name}”: another table starts on row ${rows.slice(0, 5).join(', ')}.`,
  };
  return [{ count: rows.length, positions: rows.map((row) => ({ part: name, row })), message }];
}

function beside({ name, tables }: Sheet): FileFinding[] {
  const columns = tables.flatMap((table) => table.gapColumns.map((column) => ({ column, row: table.preambleLines + 1 })));
  if (columns.length === 0) return [];
  const message = {
    cs: `List „${name}“: prázdný sloupec (${columns[0]?.column}.) dělí tabulku na dvě vedle sebe.`,
    en: `Sheet “${name}”: a blank column (no. ${columns[0]?.column}) divides the table into two side by side.`,
  };
  return [{ count: columns.length, positions: columns.map((at) => ({ part: name, ...at })), message }];
}
