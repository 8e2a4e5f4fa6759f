import { decodeBytes } from '../csv/input/decoder-of.ts';
import { findEncoding } from '../csv/input/find-encoding.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import { bytesOf, type FileSource } from '../file/file-source.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import { icalChecks, type IcalStage } from './ical-checks.ts';
import { readCalendar } from './read-calendar.ts';

const maxBytes = 16 * 1024 * 1024;

/** Is it a calendar by its beginning? */
export function looksLikeCalendar(head: Uint8Array): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/iu.test(new TextDecoder().decode(head.subarray(0, 200)));
}

/**
 * Checks a calendar (iCalendar): well-formed, its events with start and identifier. Rows are events.
 *
 * @throws only when the source cannot be read
 */
export async function inspectCalendar(source: FileSource): Promise<CheckedFile> {
  const pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const piece of bytesOf(source)) {
    pieces.push(piece);
    sizeBytes += piece.length;
    if (sizeBytes > maxBytes) break;
  }
  const bytes = Buffer.concat(pieces);
  const { encoding } = findEncoding(bytes, true);
  const read = readCalendar(decodeBytes(bytes, encoding));
  const blockerOf = (stage: IcalStage): Blocker | undefined =>
    stage === 'calendar' && read.isBroken ? { check: 'ical-well-formed' } : undefined;
  return {
    summary: {
      format: 'ICS',
      sizeBytes,
      columns: [],
      rows: read.events,
      ...(sizeBytes > maxBytes && { sample: { limit: 'bytes' as const } }),
    },
    checks: runFileChecks(icalChecks, read, blockerOf),
  };
}
