import type { Text } from '@pasport/model';
import type { FileFinding, FileOutcome } from '../file/file-check.ts';

/** A description that fails as a whole, told in one sentence. */
export function oneFinding(message: Text, value = 0, more: Partial<Pick<FileFinding, 'severity' | 'positions'>> = {}): FileOutcome {
  return { value, findings: [{ count: 1, positions: [], message, ...more }] };
}
