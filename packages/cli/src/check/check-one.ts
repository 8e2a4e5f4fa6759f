import type { FileReport } from '@pasport/validator';
import { unreadable } from '../records/find-files.ts';
import type { Session } from '../session.ts';
import { formatOfFile } from '../web/format-of-file.ts';
import type { CheckInput } from './check-input.ts';
import type { KnownOf } from './known-data.ts';
import { openInput } from './open-input.ts';

/**
 * Checks one input.
 *
 * @throws {Failure} what cannot be opened or read
 */
export async function checkOne(input: CheckInput, known: KnownOf, session: Session): Promise<FileReport> {
  await using opened = await openInput(input, session);
  const { source, name, contentType } = opened;
  const { checkFile } = await import('@pasport/validator');
  const { declared, complete = (report: FileReport) => report, note } = known(name);
  if (note) session.note(note);
  const format = declared.format ?? (await formatOfFile())(name, contentType);
  try {
    const report = await checkFile(source, { declared: { ...declared, ...(format !== undefined && { format }) } });
    return complete(report);
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : unreadable(input.place, error as NodeJS.ErrnoException);
  }
}
