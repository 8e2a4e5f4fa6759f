import type { Finding } from '../report.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import type { FileCheckHead, FileFinding, FileOutcome } from './file-check.ts';

/** Places that a finding names; more help nobody. */
const maxPositions = 5;

/**
 * A failed check of a file, ready to be added up; a finding says what differs from its check.
 *
 * @param part part of the file that was looked at: a sheet, a layer, a file in an archive
 */
export function failedFileCheck(check: FileCheckHead, outcome: FileOutcome, part?: string): ScoredCheck {
  const { id, dimension, weight, fix } = check;
  const { value, findings, cap, defects, opportunities } = outcome;
  return {
    id,
    dimension,
    weight,
    fix,
    answer: 'fail',
    value,
    findings: findings.map((finding) => findingOf(check, finding, part)),
    ...(cap !== undefined && { cap }),
    ...(defects !== undefined && { defects }),
    ...(opportunities !== undefined && { opportunities }),
  };
}

function findingOf({ id, dimension, severity, certainty, fix }: FileCheckHead, found: FileFinding, part: string | undefined): Finding {
  const positions = found.positions.slice(0, maxPositions);
  return {
    check: id,
    dimension,
    severity: found.severity ?? severity,
    certainty: found.certainty ?? certainty,
    message: found.message,
    fix: found.fix ?? fix,
    positions: part === undefined ? positions : positions.map((position) => ({ part, ...position })),
    ...(found.count > 1 && { count: found.count }),
  };
}
