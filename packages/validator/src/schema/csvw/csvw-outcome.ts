import { clean, type FileFinding, type FileOutcome } from '../../file/file-check.ts';
import type { Severity } from '../../report.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import type { CsvwFacts } from './csvw-facts.ts';
import type { CsvwFault } from './fault/csvw-fault.ts';
import type { CsvwFaultCode } from './fault/fault-texts.ts';

/** What a check is about. */
interface FaultsOfCheck {
  /** Faults with the severity of their findings; missing ones concern other checks. */
  readonly codes: Partial<Record<CsvwFaultCode, Severity>>;
  /** What may have the faults: cells by the number of columns, or rows; one for the description. */
  readonly among: 'description' | 'rows' | 'cells';
}

/** Outcome of a check by the faults it is about; undefined for a table without a description. */
export function csvwOutcome({ csvw }: CsvwFacts, { codes, among }: FaultsOfCheck): FileOutcome | undefined {
  if (!csvw) return undefined;
  const faults = [...csvw.errors, ...csvw.warnings].filter(({ code }) => codes[code] !== undefined);
  if (faults.length === 0) return clean;
  const findings = faults.map((fault) => findingOf(fault, codes[fault.code]!));
  const defects = faults.reduce((sum, { code, count }) => sum + (codes[code] === 'error' ? count : 0), 0);
  if (among === 'description') return { value: defects > 0 ? 0 : 1, findings };
  const opportunities = Math.max(among === 'rows' ? csvw.rows : csvw.rows * csvw.columns, defects);
  return { value: rateMeasure(defects, opportunities, tolerances.rows), findings, defects, opportunities };
}

function findingOf({ message, count, row, rows, column, pointer }: CsvwFault, severity: Severity): FileFinding {
  const places = rows ?? (row === undefined ? [] : [row]);
  const positions = places.map((at) => ({ row: at, ...(column !== undefined && { column }) }));
  return { message, count, severity, positions: positions.length > 0 || pointer === undefined ? positions : [{ pointer }] };
}
