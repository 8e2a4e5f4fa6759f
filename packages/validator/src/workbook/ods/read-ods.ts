import type { PartReader } from '../part-reader.ts';
import type { FirstTable } from '../first-table.ts';
import type { RowBudget } from '../row-budget.ts';
import type { WorkbookFacts } from '../workbook-check.ts';
import { ContentReader } from './content-reader.ts';

type Contents = Pick<WorkbookFacts, 'sheets' | 'hasMacros' | 'externalLinks' | 'styles' | 'closed'>;

/** Lists of libraries are there without any macro too. */
const macroList = /-l[bc]\.xml$/u;

/** Reads every table of an ODS workbook, as far as the limits go. */
export async function readOds(reader: PartReader, budget: RowBudget, first: FirstTable): Promise<Contents> {
  const content = new ContentReader(reader, budget, first);
  const hasMacros = [...reader.namesUnder('basic/'), ...reader.namesUnder('scripts/')].some((name) => !macroList.test(name));
  const isEncrypted = await isUnderPassword(reader);
  if (!isEncrypted) {
    await reader.read('content.xml', content);
    content.end();
    for (const name of content.misplaced) reader.note('reference', name);
  }
  const { sheets, externalLinks } = content;
  return { sheets, externalLinks, hasMacros, styles: 0, ...(isEncrypted && { closed: 'encrypted' }) };
}

async function isUnderPassword(reader: PartReader): Promise<boolean> {
  let isEncrypted = false;
  const open = ({ local }: { local: string }) => {
    if (local === 'encryption-data') isEncrypted = true;
  };
  await reader.read('META-INF/manifest.xml', { open }, { isOptional: true });
  return isEncrypted;
}
