import { clean, type FileFinding, type FileOutcome } from '../../file/file-check.ts';
import { rateMeasure } from '../../score/measures.ts';
import type { SchemaFacts } from '../schema-facts.ts';

/** Kinds of faults listed of one check. */
const maxFindings = 30;

/**
 * The faults of some codes as the outcome of a check.
 *
 * @param opportunities how many such faults there could be
 * @param tolerance rate at which the data are of no use
 */
export function outcomeOfFaults(
  { data = [] }: SchemaFacts,
  { codes, opportunities, tolerance }: { codes: readonly string[]; opportunities: number; tolerance: number },
): FileOutcome {
  const faults = data.filter(({ code }) => codes.includes(code));
  if (faults.length === 0) return clean;
  const defects = faults.reduce((sum, { count }) => sum + count, 0);
  const findings: FileFinding[] = faults.slice(0, maxFindings).map(({ message, count, positions }) => ({ message, count, positions }));
  const most = Math.max(opportunities, defects);
  return { value: rateMeasure(defects, most, tolerance), findings, defects, opportunities: most };
}
