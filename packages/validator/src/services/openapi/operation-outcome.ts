import type { Text } from '@pasport/model';
import { clean, type FileOutcome } from '../../file/file-check.ts';
import type { Position } from '../../report.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';

/** What is wrong with some of many things in a description of an interface. */
export function operationOutcome(wrong: readonly { readonly position: Position }[], all: number, message: Text): FileOutcome {
  if (wrong.length === 0) return clean;
  return {
    value: rateMeasure(wrong.length, all, tolerances.rows),
    defects: wrong.length,
    opportunities: all,
    findings: [{ count: wrong.length, positions: wrong.map(({ position }) => position), message }],
  };
}
