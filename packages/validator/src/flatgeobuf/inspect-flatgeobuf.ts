import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { checkedLayers } from '../geo/checked-layers.ts';
import { geoBudget } from '../geo/geo-budget.ts';
import { flatgeobufChecks } from './flatgeobuf-checks.ts';
import { FlatGeobufReading } from './read-flatgeobuf.ts';

/** Is it FlatGeobuf by its mark, a damaged one too? */
export function looksLikeFlatGeobuf(head: Uint8Array): boolean {
  const mark = Buffer.from(head.subarray(0, 8)).toString('latin1');
  return mark.startsWith('fgb') || mark.slice(4, 7) === 'fgb';
}

/**
 * Checks a FlatGeobuf: header, spatial index, coordinate system, every feature. Read in pieces, whatever its size.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns an answer for any input, a broken one too; `feature` of a position is its number in the file, from 1
 * @throws only when the source cannot be read
 */
export async function inspectFlatGeobuf(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const reading = new FlatGeobufReading(bytesOf(source), declared, { ...geoBudget, ...budget });
  await reading.read();
  const { facts, layers, limit, sizeBytes } = reading;
  const blocker: Blocker | undefined = facts.fault && { check: 'flatgeobuf-readable' };
  return checkedLayers(
    {
      format: 'FLATGEOBUF',
      sizeBytes,
      layers,
      checks: runFileChecks(flatgeobufChecks, facts, (stage) => (stage === 'features' ? blocker : undefined)),
      ...(blocker && { blocker }),
      ...(limit && { limit }),
    },
    declared,
  );
}
