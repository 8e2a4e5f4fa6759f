import type { Distribution } from '@pasport/model';
import type { DataSource } from './data-source.ts';

/** Encoding, rows and columns of a CSV file; the number of rows only when all of them were read. */
export async function tableProfile({ bytes, isWhole }: DataSource): Promise<Pick<Distribution, 'encoding' | 'rows' | 'columns'>> {
  const { checkCsv, profileForDraft } = await import('@pasport/validator');
  const { rows, ...profile } = profileForDraft(checkCsv(bytes));
  return isWhole && rows !== undefined ? { ...profile, rows } : profile;
}
