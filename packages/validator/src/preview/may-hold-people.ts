import { fileCheckGroups } from '../file-check-groups.ts';
import type { FileReport } from '../file/file-report.ts';
import { roleOf } from '../table/column/column-role.ts';
import type { Answer } from '../report.ts';
import { runTableChecks } from '../table/run-table-checks.ts';
import { TableProfile } from '../table/table-profile.ts';
import { Tally } from '../table/tally.ts';

/** Checks that look for what must not be shown. */
function isOnPeople({ dimension }: { readonly dimension: string }): boolean {
  return dimension === 'confidentiality';
}

const doneAnswers = new Set<Answer>(['pass', 'not-applicable']);

/**
 * May there be personal data in a file? Whatever a check of confidentiality found counts, a mere hint and what the
 * publisher accepted too; so does a check that was not done, and a column that calls itself one of birth numbers.
 */
export function mayHoldPeople({ findings, measures, columns, parts = [] }: FileReport): boolean {
  if ([...columns, ...parts.flatMap((part) => part.columns)].some(({ name }) => roleOf(name) === 'birth-number')) return true;
  const checks = new Set(fileCheckGroups.flatMap((group) => group.checks.filter(isOnPeople)).map(({ id }) => id));
  return findings.some(isOnPeople) || measures.some(({ check, answer }) => checks.has(check) && !doneAnswers.has(answer));
}

/** Do rows look like those of people by the checks of tables? */
export function tableHoldsPeople(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (names.length === 0) return false;
  const table = new TableProfile(names, true);
  for (const [index, row] of rows.entries()) table.add(row, index + 1);
  const facts = { table, preambleLines: 0, headerLines: 1, headerRows: 1, headersAgain: new Tally(), declared: {} };
  return runTableChecks(facts).some(({ findings, ...check }) => findings.length > 0 && isOnPeople(check));
}
