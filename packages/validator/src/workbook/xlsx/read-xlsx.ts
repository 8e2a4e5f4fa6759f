import { attribute, type PartReader } from '../part-reader.ts';
import type { FirstTable } from '../first-table.ts';
import type { RowBudget } from '../row-budget.ts';
import { Sheet } from '../sheet/sheet.ts';
import type { WorkbookFacts } from '../workbook-check.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readStyles } from './read-styles.ts';
import { relationshipsOf } from './relationships.ts';
import { SheetReader } from './sheet-reader.ts';

type Contents = Pick<WorkbookFacts, 'sheets' | 'hasMacros' | 'externalLinks' | 'styles'>;

const maxSheets = 1_000;

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/** Reads every worksheet of an XLSX workbook, as far as the limits go. */
export async function readXlsx(reader: PartReader, budget: RowBudget, first: FirstTable): Promise<Contents> {
  const root = [...(await relationshipsOf(reader, '')).values()];
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relationships = await relationshipsOf(reader, main);
  const partOf = (kind: string) => [...relationships.values()].find(({ type }) => type === kind)?.target;
  const { entries, is1904 } = await readWorkbook(reader, main);
  const styles = await readStyles(reader, partOf('styles') ?? 'xl/styles.xml');
  const strings = await readSharedStrings(reader, partOf('sharedStrings') ?? 'xl/sharedStrings.xml');
  const sheets: Sheet[] = [];
  for (const { name, id, isHidden } of entries) {
    const { type, target } = relationships.get(id) ?? { type: 'worksheet', target: '' };
    if (type !== 'worksheet' || reader.isOver) continue;
    const sheet = new Sheet(name, isHidden, first);
    const handlers = new SheetReader(sheet, { strings, styles, is1904 }, budget);
    await reader.read(target, handlers, { label: name });
    if (handlers.isMisplaced) reader.note('reference', name);
    sheet.end();
    sheets.push(sheet);
  }
  return {
    sheets,
    styles: styles.count,
    hasMacros: reader.has('xl/vbaProject.bin') || partOf('vbaProject') !== undefined,
    externalLinks: [...relationships.values()].filter(({ type }) => type === 'externalLink').length,
  };
}

async function readWorkbook(reader: PartReader, part: string): Promise<{ entries: readonly SheetEntry[]; is1904: boolean }> {
  const entries: SheetEntry[] = [];
  let is1904 = false;
  await reader.read(part, {
    open(element) {
      if (element.local === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attribute(element, 'date1904') ?? '');
      if (element.local !== 'sheet' || entries.length >= maxSheets) return;
      const state = attribute(element, 'state') ?? 'visible';
      const name = (attribute(element, 'name') ?? `${entries.length + 1}`).slice(0, 200);
      entries.push({ name, id: attribute(element, 'id') ?? '', isHidden: state !== 'visible' });
    },
  });
  return { entries, is1904 };
}
