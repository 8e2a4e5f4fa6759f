import type { Text } from '@pasport/model';
import { Failure } from '../failure.ts';

/** An address that gave no data, as a sentence. */
export function unreachableAddress(url: string, reason: Text, cause?: unknown): Failure {
  return new Failure(
    'unreachable',
    { cs: `Adresa ${url} neodpovídá: ${reason.cs}.`, en: `The address ${url} does not answer: ${reason.en}.` },
    { code: 'source-unreachable', cause },
  );
}
