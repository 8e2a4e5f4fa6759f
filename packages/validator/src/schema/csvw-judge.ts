import type { Declared } from '../file/declared.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import type { WholeFile } from '../file/whole-file.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { checkCsvwTable } from './csvw/check-csvw-table.ts';
import { csvwChecks } from './csvw/csvw-checks.ts';
import { kindOfSchema } from './kind-of-schema.ts';

/**
 * Judges a CSV file by its declared description, CSV on the Web. Other tables that the description refers to are not at
 * hand: nothing is fetched.
 *
 * @returns no checks when no such description is declared
 */
export async function csvwJudge(file: WholeFile, { schema }: Declared, maxRows: number): Promise<ScoredCheck[]> {
  if (!schema || kindOfSchema(schema.document) !== 'csvw') return [];
  const csvw = await checkCsvwTable({
    source: 'path' in file ? file.path : file.bytes,
    tableUrl: new URL(encodeURI(schema.resource ?? 'data.csv'), schema.url ?? 'file:///').href,
    description: schema.document,
    load: () => Promise.resolve(undefined),
    maxRows,
  });
  return runFileChecks(csvwChecks, { csvw }, () => undefined);
}
