import { clean } from '../../file/file-check.ts';
import type { ParquetCheck } from '../parquet-check.ts';

export const parquetFlat: ParquetCheck = {
  id: 'parquet-flat',
  dimension: 'portability',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'Sloupce Parquet jsou jednoduché hodnoty.', en: 'Columns of the Parquet file are plain values.' },
  fix: {
    cs: 'Vnořené sloupce rozložte do jednoduchých, nebo je dejte do vlastního souboru; tabulkové programy je nepřečtou.',
    en: 'Take nested columns apart into plain ones, or put them into a file of their own; spreadsheets do not read them.',
  },
  needs: 'outline',
  run({ outline }) {
    const nested = outline?.columns.filter(({ kind }) => kind === 'nested') ?? [];
    if (nested.length === 0) return clean;
    const names = nested.slice(0, 5).map(({ name }) => name);
    const more = nested.length > names.length ? ' …' : '';
    const message = {
      cs: `Vnořené sloupce (${nested.length}): ${names.map((name) => `„${name}“`).join(', ')}${more}; jejich obsah se nekontroloval.`,
      en: `Nested columns (${nested.length}): ${names.map((name) => `“${name}”`).join(', ')}${more}; what they hold was not checked.`,
    };
    return { value: 0.5, findings: [{ count: nested.length, positions: [], message }] };
  },
};
