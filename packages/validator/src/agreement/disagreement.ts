import type { Text } from '@pasport/model';
import type { FileFinding, FileOutcome } from '../file/file-check.ts';

/** The one finding of a check of agreement: it has no place in the file. */
export function disagreement(message: Text, differences: Pick<FileFinding, 'severity' | 'fix'> = {}): FileOutcome {
  return { value: 0, findings: [{ message, count: 1, positions: [], ...differences }] };
}
