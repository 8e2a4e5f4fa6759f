import type { Distribution } from '@pasport/model';
import type { DataSource } from './data-source.ts';

/** What a CSV file tells about itself. */
export interface KnownTable {
  readonly distribution: Pick<Distribution, 'encoding' | 'rows' | 'columns'>;
  /** There are signs of people in it: birth numbers, e-mails, phones. */
  readonly hasPeople: boolean;
}

/** How long a local file is read; past it the rows are not counted. */
const timeMs = 8_000;

/** Encoding, columns and signs of people of a CSV file; the number of rows only when all of them were read. */
export async function tableProfile({ path, bytes, isWhole }: DataSource): Promise<KnownTable> {
  const { checkCsv, profileForDraft } = await import('@pasport/validator');
  const report = await checkCsv(path ?? bytes, { budget: { timeMs } });
  const { encoding, columns, rows } = profileForDraft(report).distribution;
  return {
    distribution: {
      ...(encoding && { encoding }),
      ...(columns && { columns }),
      ...(rows !== undefined && (path !== undefined || isWhole) && { rows }),
    },
    hasPeople: report.findings.some(({ check }) => check.startsWith('personal-')),
  };
}
