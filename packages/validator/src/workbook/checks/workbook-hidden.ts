import { clean, type FileFinding } from '../../file/file-check.ts';
import { rowList } from '../../table/findings.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { WorkbookCheck } from '../workbook-check.ts';

export const workbookHidden: WorkbookCheck = {
  id: 'workbook-hidden',
  dimension: 'confidentiality',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'V sešitu nejsou skrytá data.', en: 'There are no hidden data in the workbook.' },
  fix: {
    cs: 'Zobrazte skryté listy, řádky a sloupce; co ke zveřejnění není, smažte.',
    en: 'Show the hidden sheets, rows and columns; delete what is not to be published.',
  },
  needs: 'sheets',
  run({ sheets }) {
    const findings = sheets.flatMap((sheet) => [...hiddenSheet(sheet), ...hiddenRows(sheet), ...hiddenColumns(sheet)]);
    return findings.length === 0 ? clean : { value: 0, findings };
  },
};

function hiddenSheet({ name, isHidden, rows }: Sheet): FileFinding[] {
  if (!isHidden || rows === 0) return [];
  const message = {
    cs: `List „${name}“ je skrytý a jsou na něm data (řádků: ${rows}); lidé je nevidí, programy je přečtou.`,
    en: `The sheet “${name}” is hidden and holds data (rows: ${rows}); people do not see them, programs read them.`,
  };
  return [{ count: 1, positions: [{ part: name }], message }];
}

function hiddenRows({ name, hiddenRows: { count, rows } }: Sheet): FileFinding[] {
  if (count === 0) return [];
  const list = rowList(rows, count);
  const message = {
    cs: `List „${name}“: skryté řádky s daty ${list} (celkem ${count}).`,
    en: `Sheet “${name}”: hidden rows with data ${list} (${count} in all).`,
  };
  return [{ count, positions: rows.map((row) => ({ part: name, row })), message }];
}

function hiddenColumns({ name, hiddenColumns: columns }: Sheet): FileFinding[] {
  if (columns.length === 0) return [];
  const list = columns.slice(0, 5);
  const message = {
    cs: `List „${name}“: skryté sloupce s daty, podle pořadí ${rowList(list, columns.length)}.`,
    en: `Sheet “${name}”: hidden columns with data, by order ${rowList(list, columns.length)}.`,
  };
  return [{ count: columns.length, positions: list.map((column) => ({ part: name, row: 1, column })), message }];
}
