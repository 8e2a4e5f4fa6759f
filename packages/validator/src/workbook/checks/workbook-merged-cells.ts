import { clean, type FileFinding } from '../../file/file-check.ts';
import type { CellRange, Sheet } from '../sheet/sheet.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookMergedCells: WorkbookCheck = {
  id: 'workbook-merged-cells',
  dimension: 'compliance',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'V tabulce nejsou sloučené buňky.', en: 'There are no merged cells in the table.' },
  fix: {
    cs: 'Zrušte sloučení a hodnotu napište do každé buňky, které se týká.',
    en: 'Split the merged cells and write the value into each cell it belongs to.',
  },
  needs: 'sheets',
  run({ sheets }) {
    const findings = sheets.flatMap((sheet) => mergedIn(sheet));
    if (findings.length === 0) return clean;
    return { value: findings.some(({ severity }) => severity === undefined) ? 0 : 0.7, findings };
  },
};

function mergedIn(sheet: Sheet): FileFinding[] {
  const inData = sheet.merged.filter((range) => sheet.tables.some((table) => isWithin(range, table.firstDataRow, table.lastRow)));
  const others = sheet.merged.filter((range) => !inData.includes(range));
  return [
    ...finding(sheet, inData, {
      cs: 'sloučené buňky v datech; hodnotu má jen první z nich',
      en: 'merged cells in the data; only the first one has the value',
    }),
    ...finding(sheet, others, {
      cs: 'sloučené buňky v hlavičce nebo mimo tabulku',
      en: 'merged cells in the header or outside the table',
    }).map((found) => ({ ...found, severity: 'warning' as const })),
  ];
}

function isWithin({ top, bottom }: CellRange, first: number, last: number): boolean {
  return bottom >= first && top <= last;
}

function finding({ name }: Sheet, ranges: readonly CellRange[], words: { cs: string; en: string }): FileFinding[] {
  if (ranges.length === 0) return [];
  const positions = ranges.slice(0, 5).map(({ top, left }) => ({ part: name, row: top, column: left }));
  const message = {
    cs: `List „${name}“: ${words.cs} (celkem ${ranges.length}).`,
    en: `Sheet “${name}”: ${words.en} (${ranges.length} in all).`,
  };
  return [{ count: ranges.length, positions, message }];
}
