import type { Declared, FileReport } from '@pasport/validator';
import { unreadable } from '../records/find-files.ts';
import type { Session } from '../session.ts';
import { formatOfFile } from '../web/format-of-file.ts';
import type { CheckInput } from './check-input.ts';
import { openInput } from './open-input.ts';

/** What is known of a file beforehand, from its name or from its passport. */
export type KnownOf = (name: string) => { readonly declared: Declared; readonly complete?: (report: FileReport) => FileReport };

/**
 * Checks one input.
 *
 * @throws {Failure} what cannot be opened or read
 */
export async function checkOne(input: CheckInput, known: KnownOf, session: Session): Promise<FileReport> {
  await using opened = await openInput(input, session);
  const { source, name, contentType } = opened;
  const { checkFile } = await import('@pasport/validator');
  const { declared, complete = (report: FileReport) => report } = known(name);
  const format = declared.format ?? (await formatOfFile(name, contentType));
  try {
    return complete(await checkFile(source, { declared: { ...declared, ...(format !== undefined && { format }) } }));
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : unreadable(input.place, error as NodeJS.ErrnoException);
  }
}
