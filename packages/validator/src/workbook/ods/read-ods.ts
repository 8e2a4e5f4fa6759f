import type { PartReader } from '../part-reader.ts';
import type { RowBudget } from '../row-budget.ts';
import type { WorkbookFacts } from '../workbook-check.ts';

type Contents = Pick<WorkbookFacts, 'sheets' | 'hasMacros' | 'externalLinks' | 'styles' | 'closed'>;

export async function readOds(_reader: PartReader, _budget: RowBudget): Promise<Contents> {
  return { sheets: [], hasMacros: false, externalLinks: 0, styles: 0 };
}
