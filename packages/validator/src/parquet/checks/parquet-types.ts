import { clean, type FileFinding } from '../../file/file-check.ts';
import { isDated, isNumeric } from '../../table/column/column-type.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetTypes: ParquetCheck = {
  id: 'parquet-types',
  dimension: 'consistency',
  weight: 3,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Čísla a data mají ve schématu Parquet svůj typ.',
    en: 'Numbers and dates have their type in the schema of the Parquet file.',
  },
  fix: {
    cs: 'Uložte sloupce s typem čísla nebo data místo textu; kódy jako IČO nechte textem.',
    en: 'Save the columns as numbers or dates instead of texts; leave codes such as IČO texts.',
  },
  needs: 'rows',
  run({ columns, stored, table }) {
    const findings = columns.flatMap(({ name, kind }, index): FileFinding[] => {
      const [column, { numberTexts, dateTexts }] = [
        table.columns[index],
        stored[index] ?? { numberTexts: undefined, dateTexts: undefined },
      ];
      if (kind !== 'text' || !column || !numberTexts || !dateTexts || column.role !== undefined) return [];
      const at = { count: column.filled, positions: [{ row: 1, column: index + 1 }] };
      if (isNumeric(column) && numberTexts.count > 0) {
        return [
          { ...at, message: { cs: `Sloupec „${name}“ má čísla uložená jako text.`, en: `Column “${name}” keeps numbers as texts.` } },
        ];
      }
      if (!isDated(column) || dateTexts.count === 0) return [];
      return [
        { ...at, message: { cs: `Sloupec „${name}“ má data (dny) uložená jako text.`, en: `Column “${name}” keeps dates as texts.` } },
      ];
    });
    return findings.length === 0 ? clean : { value: Math.max(0, 1 - findings.length / columns.length), findings };
  },
};
