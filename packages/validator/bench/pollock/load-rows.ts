import type { Dialect } from '../../src/csv/dialect/dialect.ts';
import { defaultBudget } from '../../src/file/budget.ts';
import { headerAgain } from '../../src/csv/read/header-again.ts';
import { openTable } from '../../src/csv/read/open-table.ts';

/** The rows of the first table of a file as texts, its header first when it has one; blank rows are left out. */
export async function loadRows(path: string): Promise<{ dialect: Dialect; rows: string[][] }> {
  const table = await openTable(path, defaultBudget);
  const rows: string[][] = table.dialect.headerLines > 0 ? [[...table.names]] : [];
  const isNextTable = headerAgain(table.names);
  await table.readRows((cells) => {
    if (isNextTable(cells)) return false;
    const texts = cells.texts();
    if (texts.some((text) => text.trim() !== '')) rows.push([...texts]);
    return true;
  });
  return { dialect: table.dialect, rows };
}
